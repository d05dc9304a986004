import MiniSearch from 'minisearch'
import type { Fact, Source } from '../source.ts'
import { foldWords } from './fold-words.ts'

/** A source that was looked for, with its facts: those the words were found in first. */
export type FoundEvidence = { source: Source; facts: Fact[] }

/** Which facts somebody wants to see; `both` counts on either side. */
export type EvidenceSide = 'all' | 'supports' | 'counters'

const isOnSide = (fact: Fact, side: EvidenceSide): boolean =>
  side === 'all' || fact.relation === side || fact.relation === 'both'

const WORDS_OF = ['container-title', 'publisher', 'number', 'DOI', 'URL'] as const

const wordsAbout = (source: Source): string => {
  const people = (source.author ?? []).map(
    ({ family, given, literal }) => `${family ?? literal ?? ''} ${given ?? ''}`,
  )
  const others = WORDS_OF.map((key) => source[key]).filter((value) => typeof value === 'string')
  return [...people, source.issued?.['date-parts']?.[0]?.[0] ?? '', ...others, source.id].join(' ')
}

const terms = (text: string) => foldWords(text).split(' ').filter(Boolean)

/**
 * A search over sources and facts together. Every word must be found in a source or its facts, and may be begun or
 * slightly misspelt; without words everything is found, in the given order. Build it once, then ask often.
 */
export function createEvidenceSearch(
  sources: readonly Source[],
  facts: readonly Fact[],
): (text: string, side?: EvidenceSide) => FoundEvidence[] {
  const bySource = Map.groupBy(facts, (fact) => fact.source)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const index = new MiniSearch<{ id: string; title: string; about: string; facts: string }>({
    fields: ['title', 'about', 'facts'],
    tokenize: terms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { title: 3, about: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
    },
  })
  index.addAll(
    sources.map((source) => ({
      id: source.id,
      title: source.title,
      about: wordsAbout(source),
      facts: (bySource.get(source.id) ?? [])
        .map(({ statement, locator, caution }) => `${statement} ${locator ?? ''} ${caution ?? ''}`)
        .join('\n'),
    })),
  )

  return (text, side = 'all') => {
    const hits =
      terms(text).length === 0
        ? sources.map((source) => ({ source, found: new Set<string>() }))
        : index.search(text).flatMap((hit) => {
            const source = byId.get(String(hit.id))
            return source ? [{ source, found: new Set(hit.terms) }] : []
          })
    return hits.flatMap(({ source, found }) => {
      const wanted = (bySource.get(source.id) ?? []).filter((fact) => isOnSide(fact, side))
      if (side !== 'all' && wanted.length === 0) return []
      const matches = (fact: Fact) => terms(fact.statement).filter((term) => found.has(term)).length
      return [{ source, facts: wanted.toSorted((a, b) => matches(b) - matches(a)) }]
    })
  }
}
