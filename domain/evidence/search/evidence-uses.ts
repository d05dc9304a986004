import type { Argument } from '#domain/library/argument.ts'
import { citedFacts } from '#domain/library/argument-markup.ts'
import type { Library } from '#domain/library/library.ts'
import type { Fact } from '../source.ts'

/** The facts an argument cites, each once, and where: in its own words, or in the case against it. */
export function citedBy(argument: Argument): { own: Set<string>; against: Set<string> } {
  const own = [...Object.values(argument.forms), argument.reply].filter((text) => text !== undefined)
  return { own: new Set(citedFacts(own.join('\n'))), against: new Set(citedFacts(argument.counter)) }
}

const OPPOSITE: Partial<Record<Fact['relation'], Fact['relation']>> = {
  supports: 'counters',
  counters: 'supports',
}

/** What the library holds for and against one argument. `around` is neither: context, and what to be careful with. */
export type EvidenceFor = { supports: Fact[]; counters: Fact[]; around: Fact[] }

/**
 * Sorts the facts an argument cites by what they do to it. A fact in the counter-argument counters it. One in its own
 * words supports it, unless the fact speaks for the other side; for an argument of the other side, the other way round.
 */
export function evidenceFor(argument: Argument, facts: readonly Fact[]): EvidenceFor {
  const { own, against } = citedBy(argument)
  const sorted: EvidenceFor = { supports: [], counters: [], around: [] }
  for (const fact of facts) {
    if (!own.has(fact.id) && !against.has(fact.id)) continue
    const relation = argument.stance === 'con' ? (OPPOSITE[fact.relation] ?? fact.relation) : fact.relation
    const takesSides = argument.stance === 'pro' || argument.stance === 'con'
    const counters = against.has(fact.id) || (takesSides && (relation === 'counters' || relation === 'both'))
    const isNeutral = relation === 'context' || relation === 'caution'
    const supports = own.has(fact.id) && !isNeutral && !(takesSides && relation === 'counters')
    if (counters) sorted.counters.push(fact)
    if (supports) sorted.supports.push(fact)
    if (isNeutral && !counters) sorted.around.push(fact)
  }
  return sorted
}

/** The arguments that cite some fact of each source, by the source's id. */
export function argumentsBySource(
  library: Pick<Library, 'arguments' | 'facts'>,
): ReadonlyMap<string, Argument[]> {
  const sourceOf = new Map(library.facts.map((fact) => [fact.id, fact.source]))
  const uses = new Map<string, Argument[]>()
  for (const argument of library.arguments) {
    const { own, against } = citedBy(argument)
    const sources = new Set([...own, ...against].map((id) => sourceOf.get(id)))
    for (const source of sources) {
      if (source === undefined) continue
      const list = uses.get(source)
      if (list) list.push(argument)
      else uses.set(source, [argument])
    }
  }
  return uses
}
