import type { QuestionType } from './argument.ts'
import type { QuestionTypeLabel } from './library.ts'

/** A kind of question found in a text, and how strongly: 0 to 1. */
export type FoundType = { id: QuestionType; title: string; strength: number }

const PARENT_WEIGHT = 0.3

/** `start-up*` matches whole words that begin so; a phrase matches across any white space. */
const patternOf = (keyword: string): RegExp => {
  const escaped = (word: string) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '[\\p{L}-]*' : `\\${sign}`))
  const source = keyword.trim().split(/\s+/).map(escaped).join('\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'iu')
}

/**
 * How much a word tells about one text among many: 1 when no other text has it, near 0 when all do. An agency
 * repeats its subject in every question ("widely available model weights"), which says nothing about any of them.
 */
export const rarity = (withWord: number, texts: number): number =>
  texts < 4 ? 1 : (1 - Math.min(withWord, texts) / (texts + 1)) ** 2

/**
 * Finds what kinds of question a text asks, strongest first, by the keywords of `templates/topics.yml`.
 * `questions` is the text of every question of the notice. What a parent question asks counts too, but less.
 */
export const createTypeFinder = (labels: readonly QuestionTypeLabel[], questions: readonly string[]) => {
  const types = labels.map(({ id, title, keywords }) => ({
    id,
    title,
    keywords: keywords.map((keyword) => {
      const pattern = patternOf(keyword)
      const count = questions.filter((text) => pattern.test(text)).length
      return { pattern, weight: rarity(count, questions.length) }
    }),
  }))
  return (question: string, parents: string): FoundType[] =>
    types
      .map(({ id, title, keywords }) => {
        const found = (text: string) =>
          keywords.reduce((sum, { pattern, weight }) => sum + (pattern.test(text) ? weight : 0), 0)
        const score = found(question) + PARENT_WEIGHT * found(parents)
        // Each further word adds less, so that a type with many keywords does not win by their number.
        return { id, title, strength: score / (score + 1) }
      })
      .filter((type) => type.strength > 0)
      .toSorted((a, b) => b.strength - a.strength)
}
