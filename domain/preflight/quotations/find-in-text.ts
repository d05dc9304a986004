import { RUN, runHash, type SearchableText, type SignIndex } from './searchable-text.ts'

/** A wanted run that stands in more places than this is looked for as it is, without the index. */
const COMMON = 4_000
/** Which part of a quotation's runs has to be seen at a place that is worth comparing. */
const LEAST_SEEN = 0.12
/** How many places of runs are looked at; a text that says one thing over and over has them without end. */
const MOST_PLACES = 60_000
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
  if (best.size > COMMON) return text.signs.indexOf(wanted, after)
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

/**
 * Places among a text's signs where something like the wanted signs may begin, the likeliest first. The rarest runs are
 * looked at first: they tell most, and where every run is common, one place is as likely as another.
 */
export function findAlike(text: SearchableText, wanted: string): number[] {
  const index = text.index()
  const votes = new Map<number, number>()
  let looked = 0
  let seen = 0
  for (const { offset, from, to } of rarestRuns(index, wanted)) {
    if (looked >= MOST_PLACES) break
    const last = Math.min(to, from + MOST_PLACES - looked)
    for (let slot = from; slot < last; slot += 1) {
      // Words more or less shift what follows: places close together count as one.
      const bin = ((index.places[slot] ?? 0) - offset) >> 5
      votes.set(bin, (votes.get(bin) ?? 0) + 1)
    }
    looked += last - from
    seen += 1
  }
  const scored = [...votes].map(([bin, count]) => ({
    bin,
    score: count + Math.max(votes.get(bin - 1) ?? 0, votes.get(bin + 1) ?? 0),
  }))
  // Runs are kept for every other place: of words that differ here and there, a good part is still seen.
  const least = Math.max(2, (seen * LEAST_SEEN) | 0)
  return scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.bin - b.bin)
    .slice(0, MOST_CANDIDATES)
    .map(({ bin }) => Math.max(0, bin << 5))
}

/** The runs of the wanted signs with their stretch in the index, the rarest first; of a long quotation, some of them. */
function rarestRuns({ heads }: SignIndex, wanted: string): { offset: number; from: number; to: number }[] {
  const step = Math.max(1, Math.floor(wanted.length / 600))
  const runs: { offset: number; from: number; to: number }[] = []
  for (let offset = 0; offset + RUN <= wanted.length; offset += step) {
    const hash = runHash(wanted, offset)
    runs.push({ offset, from: heads[hash] ?? 0, to: heads[hash + 1] ?? 0 })
  }
  return runs.sort((a, b) => a.to - a.from - (b.to - b.from) || a.offset - b.offset)
}
