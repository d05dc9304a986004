import { wordsOf } from '#domain/library/search/words.ts'

/** How many words in a row count as taken over. Fewer stand in two texts by chance. */
export const ROW = 8

/** A row of words as a number. Two different rows share one about once in 2⁵² pairs. */
export type Shingle = number

/** The rows of eight words of a text, by the place of their first word. Capitals, punctuation and spaces do not count. */
export const shinglesOf = (text: string): Shingle[] => shinglesOfWords(wordsOf(text))

export function shinglesOfWords(words: readonly string[]): Shingle[] {
  const hashes = words.map(hashOf)
  const shingles: Shingle[] = []
  for (let place = 0; place + ROW <= hashes.length; place += 1) {
    let [high, low] = [0x811c9dc5, 0x1b873593]
    for (let offset = 0; offset < ROW; offset += 1) {
      const word = hashes[place + offset] ?? 0
      high = Math.imul(high ^ word, 0x01000193)
      low = Math.imul((low << 5) ^ (low >>> 27) ^ word, 0x9e3779b1)
    }
    shingles.push((high >>> 0) * 0x100000 + (low >>> 12))
  }
  return shingles
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < word.length; place += 1)
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193)
  return hash ^ (hash >>> 15)
}
