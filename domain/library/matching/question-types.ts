import type { QuestionType } from '../argument.ts'
import type { QuestionTypeLabel } from '../library.ts'
import { createPhraseFinder, remembered } from '../search/phrases.ts'
import { countByList, rarity } from '../search/rarity.ts'
import { wordsOf } from '../search/words.ts'
import type { QuestionPart } from './question-parts.ts'

/** A kind of question found in a text, and how strongly: 0 to 1. */
export type FoundType = { id: QuestionType; title: string; strength: number }

/**
 * Finds what kinds of question are asked, strongest first, by the keywords of `templates/topics.yml`.
 * `texts` is every question of the notice: a keyword that most of them hold tells little.
 */
export const createTypeFinder = (labels: readonly QuestionTypeLabel[], texts: readonly string[]) => {
  const find = createPhraseFinder(
    labels.flatMap(({ id, keywords }) => keywords.map((phrase) => ({ phrase, value: `${id} ${phrase}` }))),
  )
  const keywordsIn = remembered((text) => find(wordsOf(text)).map(({ value }) => value))
  const counts = countByList(texts.map(keywordsIn))

  return (parts: readonly QuestionPart[]): FoundType[] => {
    const weights = new Map<string, number>()
    for (const { text, weight } of parts)
      for (const keyword of keywordsIn(text)) {
        const told = weight * rarity(counts.get(keyword) ?? 0, texts.length)
        weights.set(keyword, Math.max(told, weights.get(keyword) ?? 0))
      }
    return labels
      .map(({ id, title }) => {
        const score = [...weights].reduce(
          (sum, [keyword, weight]) => sum + (keyword.startsWith(`${id} `) ? weight : 0),
          0,
        )
        // Each further word adds less, so that a type with many keywords does not win by their number.
        return { id, title, strength: score / (score + 1) }
      })
      .filter((type) => type.strength > 0)
      .toSorted((a, b) => b.strength - a.strength)
  }
}
