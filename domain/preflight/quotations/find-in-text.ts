import { RUN, runHash, type SearchableText } from './searchable-text.ts'

/** A run of signs that stands in so many places tells nothing. */
const COMMON = 400
/** Which part of a quotation's runs has to be seen at a place that is worth comparing. */
const LEAST_SEEN = 0.12
/** How many places that look alike are compared word by word. */
const MOST_CANDIDATES = 6

/** Where signs stand in a text for the first time at or after a place among its signs; -1 when they do not. */
export function findSigns(text: SearchableText, wanted: string, after = 0): number {
  if (wanted.length < RUN + 1) return text.signs.indexOf(wanted, after)
  const { heads, places } = text.index()
  const bucket = (offset: number) => {
    const hash = runHash(wanted, offset)
    return { from: heads[hash] ?? 0, to: heads[hash + 1] ?? 0 }
  }
  // Runs are kept for every other place: wherever the signs stand, one of two neighbours is among them.
  let best = { offset: 0, size: Number.POSITIVE_INFINITY }
  for (let offset = 0; offset + RUN < wanted.length && offset < 400; offset += 1) {
    const [one, two] = [bucket(offset), bucket(offset + 1)]
    const size = one.to - one.from + two.to - two.from
    if (size < best.size) best = { offset, size }
    if (size === 0) return -1
  }
  if (best.size > COMMON * 10) return text.signs.indexOf(wanted, after)
  let first = -1
  for (const offset of [best.offset, best.offset + 1]) {
    const { from, to } = bucket(offset)
    for (let slot = from; slot < to; slot += 1) {
      const start = (places[slot] ?? 0) - offset
      if (start < after || (first >= 0 && start >= first)) continue
      if (text.signs.startsWith(wanted, start)) first = start
    }
  }
  return first
}

/** Places among a text's signs where something like the wanted signs may begin, the likeliest first. */
export function findAlike(text: SearchableText, wanted: string): number[] {
  const { heads, places } = text.index()
  const votes = new Map<number, number>()
  // A long quotation is recognised by parts of it.
  const step = Math.max(1, Math.floor(wanted.length / 600))
  for (let offset = 0; offset + RUN <= wanted.length; offset += step) {
    const hash = runHash(wanted, offset)
    const [from, to] = [heads[hash] ?? 0, heads[hash + 1] ?? 0]
    if (to - from > COMMON) continue
    for (let slot = from; slot < to; slot += 1) {
      // Words more or less shift what follows: places close together count as one.
      const bin = ((places[slot] ?? 0) - offset) >> 5
      votes.set(bin, (votes.get(bin) ?? 0) + 1)
    }
  }
  const scored = [...votes].map(([bin, count]) => ({
    bin,
    score: count + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0),
  }))
  // Runs are kept for every other place: of words that differ here and there, a good part is still seen.
  const least = Math.max(2, ((wanted.length / step) * LEAST_SEEN) | 0)
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.bin - b.bin)
    .slice(0, MOST_CANDIDATES)
    .map(({ bin }) => Math.max(0, bin << 5))
}
