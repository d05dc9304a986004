import type { Query, QueryCombination, SearchOptions } from 'minisearch'
import type { Argument, QuestionType } from '../argument.ts'
import type { Library } from '../library.ts'
import { indexOf } from './argument-index.ts'
import { createFamilyFinder, type FamilyFinder } from './word-families.ts'
import { indexTerm, wordsOf } from './words.ts'

/** What a reader is looking for; an empty or missing part asks for everything. */
export type ArgumentQuery = {
  text?: string
  topic?: string | null
  stance?: Argument['stance'] | null
  questionType?: QuestionType | null
}

/** Arguments in the order of the topics, and by title within one. */
const inTopicOrder = (library: Library): Argument[] => {
  const place = (argument: Argument) => {
    const at = library.topics.findIndex((topic) => topic.id === argument.topic)
    return at < 0 ? library.topics.length : at
  }
  return library.arguments.toSorted((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'))
}

const AS_TYPED: SearchOptions = {
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 5 ? 1 : false),
}

/** With fewer arguments than this to show, a reader is better served by near misses too. */
const FEW = 3

/** All of some words. */
const allOf = (words: string, options: SearchOptions = {}): QueryCombination => ({
  queries: [words],
  combineWith: 'AND',
  ...options,
})
/** Any word of a family, where an argument says what it is about. */
const meaning = (family: string): QueryCombination => ({
  queries: [family],
  fields: ['meaning'],
  prefix: false,
  fuzzy: false,
})

/** Every word must be found: as it is, begun, with one letter wrong, or by another word that means the same. */
const byEveryWord = (text: string, familiesIn: FamilyFinder): QueryCombination | null => {
  const meanings = familiesIn(text)
  const isMeant = (word: string) => meanings.some(({ words }) => words.split(' ').includes(word))
  const others = wordsOf(text).filter((word) => indexTerm(word) !== null && !isMeant(word))
  const queries = [
    ...others.map((word) => allOf(word)),
    ...meanings.map(
      ({ value, words }): QueryCombination => ({
        queries: [allOf(words, { fuzzy: false }), meaning(value)],
        combineWith: 'OR',
      }),
    ),
  ]
  return queries.length > 0 ? { queries, combineWith: 'AND' } : null
}

/**
 * A search over the whole library: by words, which may be begun or slightly misspelt or mean the same as the library's,
 * and by topic, stance and question type. With words the best match comes first; without, the order is that of the
 * topics. Where hardly any argument has all the words, those that have some of them follow. Build it once for a
 * library, then ask often.
 */
export const createArgumentSearch = (library: Library): ((query: ArgumentQuery) => Argument[]) => {
  const ordered = inTopicOrder(library)
  const byId = new Map(ordered.map((argument) => [argument.id, argument]))
  const index = indexOf(library)
  const familiesIn = createFamilyFinder(library.wordFamilies)
  const find = (query: Query, options: SearchOptions) =>
    index
      .search(query, { fields: ['title', 'claim', 'keywords', 'body'], ...options })
      .map(({ id }) => byId.get(id))
  return ({ text = '', topic, stance, questionType }) => {
    const isWanted = (argument: Argument) =>
      (!topic || argument.topic === topic) &&
      (!stance || argument.stance === stance) &&
      (!questionType || argument.answers.includes(questionType))
    const asked = byEveryWord(text, familiesIn)
    if (!asked) return ordered.filter(isWanted)
    const hits = find(asked, AS_TYPED)
    // Near misses by whole words only: every word begun or misspelt would be near to everything.
    const nearMisses = hits.length < FEW ? find({ ...asked, combineWith: 'OR' }, {}) : []
    return [...new Set([...hits, ...nearMisses])]
      .filter((argument) => argument !== undefined)
      .filter(isWanted)
  }
}
