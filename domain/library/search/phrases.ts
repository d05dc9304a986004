/** A phrase found in a text: what it stands for, and the words of the text that matched. */
export type FoundPhrase<T> = { value: T; words: string }

type Part = { stem: string; isBegun: boolean }
type Pattern<T> = { value: T; first: Part; rest: Part[] }

/** Patterns are kept under the first letters of their first word. */
const KEY_LENGTH = 3

const patternsOf = <T>(phrase: string, value: T): Pattern<T>[] => {
  const [first, ...rest] = phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => ({ stem: part.replace(/\*$/, ''), isBegun: part.endsWith('*') }))
  return first ? [{ value, first, rest }] : []
}

const fits = ({ stem, isBegun }: Part, word: string | undefined) =>
  word !== undefined && (isBegun ? word.startsWith(stem) : word === stem)

/** Keeps what a function made of each word or text, for words and questions come again and again. */
export const remembered = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? make(text)
    known.set(text, found)
    return found
  }
}

/**
 * Finds which of many phrases a text holds, whole words only; `*` at the end of a word stands for any ending, and a
 * hyphen is as good as a space. Build it once: the time to search grows with the text, not with the phrases.
 */
export const createPhraseFinder = <T>(phrases: readonly { phrase: string; value: T }[]) => {
  const patterns = phrases.flatMap(({ phrase, value }) => patternsOf(phrase, value))
  const byKey = Map.groupBy(patterns, ({ first }) => first.stem.slice(0, KEY_LENGTH))
  const keysOf = (word: string) => [...new Set([1, 2, KEY_LENGTH].map((length) => word.slice(0, length)))]
  const startingWith = remembered((word) =>
    keysOf(word)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ first }) => fits(first, word)),
  )

  /** `words` in small letters and apart at hyphens, as `wordsOf` gives them. */
  return (words: readonly string[]): FoundPhrase<T>[] => {
    // Up to which word the phrases found so far reach.
    let reached = 0
    return words.flatMap((word, at) => {
      const here = startingWith(word).filter(({ rest }) =>
        rest.every((part, offset) => fits(part, words[at + 1 + offset])),
      )
      const longest = Math.max(0, ...here.map(({ rest }) => rest.length + 1))
      // A longer phrase keeps its words to itself: "health records" are no records, "closed models" no models.
      if (at + longest <= reached) return []
      reached = at + longest
      return here
        .filter(({ rest }) => rest.length + 1 === longest)
        .map(({ value, rest }) => ({ value, words: words.slice(at, at + 1 + rest.length).join(' ') }))
    })
  }
}
