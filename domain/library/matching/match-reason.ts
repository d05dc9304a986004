import type { Argument } from '../argument.ts'
import type { Library } from '../library.ts'
import { subjectOf } from '../search/argument-index.ts'
import { countByList, rarity } from '../search/rarity.ts'
import { createFamilyFinder, isFamily } from '../search/word-families.ts'
import { indexTerms } from '../search/words.ts'
import type { TellingTerm } from './telling-terms.ts'

const WORDS_SHOWN = 3
/** A word that tells less than this, in the notice and in the library together, is no reason. */
const LEAST_TOLD = 0.15

const quoted = (words: string) => `\u201c${words}\u201d`

/**
 * Writes why an argument is offered, as a clause that follows "The question": `asks about liability; shares "downstream"`.
 * The words are the question's own, those rare in the notice and in the library first. Empty when there is no reason.
 * In three steps, each done as seldom as it can be: for a library, for a question's terms, for an argument.
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
  const claimedBy = countByList(subjects.values())

  return (terms: readonly TellingTerm[]) => {
    const telling = terms
      .flatMap(({ term, weight, words }) => {
        const claims = claimedBy.get(term)
        return claims ? [{ term, words, told: weight * rarity(claims, subjects.size) }] : []
      })
      .filter(({ told }) => told >= LEAST_TOLD)
      .sort((a, b) => b.told - a.told || (a.term < b.term ? -1 : 1))

    return (argument: Argument, typeTitle: string | null): string => {
      const shared = telling.filter(({ term }) => subjects.get(argument.id)?.has(term))
      // One bare word in common and nothing else is chance: a fishery may be closed, and so may a model.
      if (!typeTitle && shared.length < 2 && !shared.some(({ term }) => isFamily(term))) return ''
      const said = shared.flatMap(({ words }) => words ?? [])
      // A word and its meaning are said once: "red team" says "team" too.
      const shown = said.filter(
        (words, place) => !said.some((other, at) => at < place && ` ${other} `.includes(` ${words} `)),
      )
      const clauses = [
        typeTitle ? `asks about ${typeTitle}` : '',
        shown.length > 0 ? `shares ${shown.slice(0, WORDS_SHOWN).map(quoted).join(', ')}` : '',
      ]
      return clauses.filter((clause) => clause !== '').join('; ')
    }
  }
}
