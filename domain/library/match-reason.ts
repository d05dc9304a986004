import type { Argument } from './argument.ts'
import { subjectOf } from './argument-index.ts'
import type { Library } from './library.ts'
import { countByList, rarity } from './rarity.ts'
import type { TellingTerm } from './telling-terms.ts'
import { createFamilyFinder, isFamily } from './word-families.ts'
import { indexTerms } from './words.ts'

const WORDS_SHOWN = 3
/** A word that tells less than this, in the notice and in the library together, is no reason. */
const LEAST_TOLD = 0.15

/**
 * Writes why an argument is offered, as a clause that follows "The question": `asks about liability; shares "downstream"`.
 * The words are the question's own, those rare in the notice and in the library first. Empty when there is no reason.
 */
export const createReasonWriter = (library: Library) => {
  const familiesOf = createFamilyFinder(library.wordFamilies)
  const subjects = new Map(
    library.arguments.map((argument) => {
      const subject = subjectOf(argument)
      const meanings = familiesOf(subject).map(({ value }) => value)
      return [argument.id, new Set([...meanings, ...indexTerms(subject)])]
    }),
  )
  const counts = countByList(subjects.values())
  const told = ({ term, weight }: TellingTerm) => weight * rarity(counts.get(term) ?? 0, subjects.size)

  return (argument: Argument, typeTitle: string | null, terms: readonly TellingTerm[]): string => {
    const shared = terms
      .filter((term) => subjects.get(argument.id)?.has(term.term) && told(term) >= LEAST_TOLD)
      .toSorted((a, b) => told(b) - told(a) || a.term.localeCompare(b.term))
    // One bare word in common and nothing else is chance: a fishery may be closed, and so may a model.
    if (!typeTitle && shared.length < 2 && !shared.some(({ term }) => isFamily(term))) return ''

    const said = shared.flatMap(({ words }) => words ?? [])
    // A word and its meaning are said once: "red team" says "team" too.
    const shown = said.filter(
      (words, place) => !said.some((other, at) => at < place && ` ${other} `.includes(` ${words} `)),
    )
    return [
      ...(typeTitle ? [`asks about ${typeTitle}`] : []),
      ...(shown.length > 0
        ? [
            `shares ${shown
              .slice(0, WORDS_SHOWN)
              .map((words) => `\u201c${words}\u201d`)
              .join(', ')}`,
          ]
        : []),
    ].join('; ')
  }
}
