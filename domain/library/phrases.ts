/** A phrase found in a text: what it stands for, and the words of the text that matched. */
export type FoundPhrase<T> = { value: T; words: string }

type Pattern<T> = { value: T; parts: { stem: string; isBegun: boolean }[] }

const patternOf = <T>(phrase: string, value: T): Pattern<T> => ({
  value,
  parts: phrase
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part !== '')
    .map((part) => ({ stem: part.replace(/\*$/, ''), isBegun: part.endsWith('*') })),
})

/**
 * Finds which of many phrases a text holds, whole words only; `*` at the end of a word stands for any ending, and a
 * hyphen is as good as a space. Build it once: the time to search grows with the text, not with the phrases.
 */
export const createPhraseFinder = <T>(phrases: readonly { phrase: string; value: T }[]) => {
  const whole = new Map<string, Pattern<T>[]>()
  const begun = new Map<string, Pattern<T>[]>()
  for (const { phrase, value } of phrases) {
    const pattern = patternOf(phrase, value)
    const first = pattern.parts[0]
    if (!first) continue
    const table = first.isBegun ? begun : whole
    table.set(first.stem, [...(table.get(first.stem) ?? []), pattern])
  }
  const lengths = [...new Set([...begun.keys()].map((stem) => stem.length))]

  /** `words` in small letters and apart at hyphens, as `wordsOf` gives them. */
  return (words: readonly string[]): FoundPhrase<T>[] =>
    words.flatMap((word, at) =>
      [
        whole.get(word),
        ...lengths.map((length) => (length > word.length ? [] : begun.get(word.slice(0, length)))),
      ]
        .flatMap((patterns) => patterns ?? [])
        .filter(({ parts }) =>
          parts.every(({ stem, isBegun }, offset) => {
            const here = words[at + offset]
            return here !== undefined && (isBegun ? here.startsWith(stem) : here === stem)
          }),
        )
        .map(({ value, parts }) => ({ value, words: words.slice(at, at + parts.length).join(' ') })),
    )
}
