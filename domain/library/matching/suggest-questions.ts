import type { Question } from '#domain/notice/notice.ts'
import type { Library } from '../library.ts'
import { countByList, rarity } from '../search/rarity.ts'
import { indexTerms } from '../search/words.ts'
import { createMatcher } from './match-questions.ts'

/** A passage of a letter: its words, and the library's arguments they came from. */
export type PassageToPlace = { words: string; argumentIds: readonly string[] }

const MOST = 5
/** Ranking the library takes a moment for each question, so it is done for those whose words come nearest only. */
const MOST_RANKED = 80
/** Below this share of the best, a question is no suggestion. */
const LEAST_SHARE = 0.55
/** Passages that share fewer telling words with every question get no suggestion from words alone. */
const WEAK_WORDS = 1.2

/**
 * Finds the questions that a passage may answer, best first, a few at most: by the words they share that few other
 * questions have and, where the words came from the library, by how well the argument suits the question. Build it
 * once for a notice, then ask often.
 */
export const createQuestionSuggester = (questions: readonly Question[], library: Library) => {
  const terms = questions.map(({ text }) => new Set(indexTerms(text)))
  const counts = countByList(terms)
  let matcher: ReturnType<typeof createMatcher> | null = null

  const byWords = (words: string): number[] => {
    const said = new Set(indexTerms(words))
    return terms.map((asked) => {
      let score = 0
      for (const term of asked) {
        if (said.has(term)) score += rarity(counts.get(term) ?? 0, questions.length)
      }
      return score / Math.sqrt(Math.max(4, asked.size))
    })
  }

  return ({ words, argumentIds }: PassageToPlace): string[] => {
    const shared = byWords(words)
    const best = Math.max(WEAK_WORDS, ...shared)
    const ranked = [...questions.keys()]
      .toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
      .slice(0, MOST_RANKED)
    const known = argumentIds.filter((id) => library.arguments.some((argument) => argument.id === id))
    if (known.length > 0) matcher ??= createMatcher(questions, library)
    const scored = ranked.flatMap((place) => {
      const question = questions[place]
      if (!question) return []
      const fits = known.length > 0 && matcher ? matcher(question) : []
      const fit = Math.max(
        0,
        ...fits.map(({ argumentId, score }) => (known.includes(argumentId) ? score : 0)),
      )
      return [{ id: question.id, score: fit + (shared[place] ?? 0) / best }]
    })
    const top = scored.toSorted((a, b) => b.score - a.score)
    const least = LEAST_SHARE * Math.max(1, top[0]?.score ?? 0)
    return top
      .filter(({ score }) => score >= least)
      .slice(0, MOST)
      .map(({ id }) => id)
  }
}
