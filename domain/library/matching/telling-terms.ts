import type { WordFamily } from '../library.ts'
import { remembered } from '../search/phrases.ts'
import { countByList, rarity } from '../search/rarity.ts'
import { createFamilyFinder } from '../search/word-families.ts'
import { indexTerm, wordsOf } from '../search/words.ts'
import type { QuestionPart } from './question-parts.ts'

/** A term of the index that a question speaks of: how much it tells, and the question's own words for it, if it has any. */
export type TellingTerm = { term: string; weight: number; words: string | null }

/** A meaning tells more than a word, and a word whose meaning is counted already tells less. */
const FAMILY = 1.5
const WITHIN_FAMILY = 0.25
/** What a sentence names early is what it asks about: the first meaning counts twice, each further one less. */
const namedEarly = (place: number) => 1 + 0.5 ** place

/**
 * Finds the terms that tell one question of a notice from the others: meanings (word families) and words. Build it
 * once for a notice; `texts` is every question of it.
 */
export const createTermFinder = (families: readonly WordFamily[], texts: readonly string[]) => {
  const familiesOf = createFamilyFinder(families)
  const read = remembered((text) => {
    const meanings = familiesOf(text)
    const within = new Set(meanings.flatMap(({ words }) => words.split(' ')))
    const words = new Map(
      wordsOf(text).flatMap((word) => {
        const term = indexTerm(word)
        return term ? [[term, word] as const] : []
      }),
    )
    return [
      ...meanings.map(({ value, words }, place) => ({
        term: value,
        words,
        share: FAMILY * namedEarly(place),
      })),
      ...[...words].map(([term, word]) => ({
        term,
        words: word,
        share: within.has(word) ? WITHIN_FAMILY : 1,
      })),
    ]
  })
  const counts = countByList(texts.map((text) => read(text).map(({ term }) => term)))
  const tells = (term: string) => rarity(counts.get(term) ?? 0, texts.length)

  return (parts: readonly QuestionPart[]): TellingTerm[] => {
    const found = new Map<string, TellingTerm>()
    for (const { text, weight, isOwn } of parts) {
      for (const { term, words, share } of read(text)) {
        const told = weight * share * tells(term)
        const known = found.get(term)
        found.set(term, {
          term,
          weight: Math.max(told, known?.weight ?? 0),
          words: known?.words ?? (isOwn ? words : null),
        })
      }
    }
    return [...found.values()]
  }
}
