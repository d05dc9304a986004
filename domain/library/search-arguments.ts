import type { Argument, QuestionType } from './argument.ts'
import { indexArguments } from './argument-index.ts'
import type { Library } from './library.ts'

/** What a reader is looking for; an empty or missing part asks for everything. */
export type ArgumentQuery = {
  text?: string
  topic?: string | null
  stance?: Argument['stance'] | null
  questionType?: QuestionType | null
}

/** Arguments in the order of the topics, and by title within one. */
export const inTopicOrder = (library: Library): Argument[] => {
  const place = (argument: Argument) => {
    const at = library.topics.findIndex((topic) => topic.id === argument.topic)
    return at < 0 ? library.topics.length : at
  }
  return library.arguments.toSorted((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, 'en'))
}

/**
 * A search over the whole library: by words, which may be begun or slightly misspelt, and by topic, stance and
 * question type. With words the best match comes first; without, the order is that of the topics.
 * Build it once for a library, then ask often.
 */
export const createArgumentSearch = (library: Library): ((query: ArgumentQuery) => Argument[]) => {
  const ordered = inTopicOrder(library)
  const index = indexArguments(library.arguments, library.wordFamilies)
  return ({ text = '', topic, stance, questionType }) => {
    const isWanted = (argument: Argument) =>
      (!topic || argument.topic === topic) &&
      (!stance || argument.stance === stance) &&
      (!questionType || argument.answers.includes(questionType))
    if (text.trim() === '') return ordered.filter(isWanted)
    const hits = index.search(text, {
      combineWith: 'AND',
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 5 ? 1 : false),
    })
    return hits
      .map((hit) => ordered.find((argument) => argument.id === hit.id))
      .filter((argument) => argument !== undefined)
      .filter(isWanted)
  }
}

/** One search over a library; see `createArgumentSearch`. */
export const searchArguments = (library: Library, query: ArgumentQuery): Argument[] =>
  createArgumentSearch(library)(query)
