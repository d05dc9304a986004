/** Collects what could not be kept, each with the place it stood at. */
export type Warnings = {
  /** Words that the reader came to: later warnings name their place by them. */
  passed: (words: string) => void
  /** `sentence` is told the place, as in `in the table after “We write about lamps”`. */
  add: (sentence: (place: string) => string) => void
  /** While `work` runs, places are in what `kind` says: `in the table`. */
  within: <T>(kind: string, work: () => T) => T
  list: () => string[]
}

const LONGEST = 60
const MOST = 200

export const shortened = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}

/** A new, empty collection. */
export function collectWarnings(): Warnings {
  const found = new Set<string>()
  const kinds: { kind: string; after: string }[] = []
  let last = ''
  const after = (words: string) => (words === '' ? 'at the start' : `after “${words}”`)
  return {
    passed: (words) => {
      const line = shortened(words)
      if (line !== '') last = line
    },
    add: (sentence) => {
      const [outer] = kinds
      const place = outer ? `${outer.kind} ${after(outer.after)}` : after(last)
      if (found.size < MOST) found.add(sentence(place))
    },
    within: (kind, work) => {
      kinds.push({ kind, after: last })
      try {
        return work()
      } finally {
        kinds.pop()
      }
    },
    list: () => [...found],
  }
}
