import type { WordFamily } from '../library.ts'
import { createPhraseFinder, type FoundPhrase } from './phrases.ts'
import { wordsOf } from './words.ts'

const MARK = '~'

/** Is a term of the index the mark of a family, and not a word? */
export const isFamily = (term: string): boolean => term.startsWith(MARK)

/**
 * Finds which families of words with one meaning (`templates/topics.yml`) a text speaks of, each once, with the first
 * words of the text that belong to it. A family is known by a mark that no word of a text can be, `~recall`.
 */
export const createFamilyFinder = (families: readonly WordFamily[]) => {
  const find = createPhraseFinder(
    families.flatMap(({ name, words }) => words.map((phrase) => ({ phrase, value: `${MARK}${name}` }))),
  )
  return (text: string): FoundPhrase<string>[] => {
    const found = new Map<string, FoundPhrase<string>>()
    for (const one of find(wordsOf(text))) if (!found.has(one.value)) found.set(one.value, one)
    return [...found.values()]
  }
}

export type FamilyFinder = ReturnType<typeof createFamilyFinder>
