import type { Passage, PassageKind } from '../notice-text.ts'
import { isAsking } from './asks.ts'
import { type Reading, readMark } from './question-label.ts'

type Run = { style: string; last: number; indices: number[]; startedUnder: Run | null; asks: boolean }

/**
 * `A.` over questions 1 to 3 and `B.` over questions 4 to 6: as the numbers run on, the letters are headings, also
 * when they are put as questions, and also where the text leaves some of the numbers out. Gives the indices of such headings among the paragraphs.
 */
export function findRunOnHeadings(passages: Passage[], kinds: PassageKind[]): number[] {
  const runs = new Map<string, Run>()
  const headings = new Set<Run>()
  let before: Run | null = null
  passages.forEach((passage, index) => {
    const mark = kinds[index] === 'paragraph' ? readMark(passage.text) : null
    const reading = mark && countingReading(mark.readings, runs)
    if (!mark || !reading?.ordinal) return
    const { style, ordinal } = reading
    let run = runs.get(style)
    const isOther: boolean = before !== null && before.style !== style
    if (!run || ordinal !== run.last + 1) {
      const isFresh = ordinal === 1 || ordinal > (run?.last ?? 0) + 1
      const startedUnder: Run | null = isFresh && isOther && before?.last === 1 ? before : null
      run = { style, last: ordinal, indices: [], startedUnder, asks: false }
      runs.set(style, run)
    } else if (before && isOther && before.last > 1 && before === run.startedUnder) {
      if (style.startsWith('number') || !before.asks) headings.add(before)
    }
    run.last = ordinal
    run.indices.push(index)
    run.asks ||= isAsking(passage.text.slice(mark.from, mark.from + 1_000))
    before = run
  })
  return [...headings].flatMap((run) => run.indices)
}

/** The reading that counts on from a list already begun, else the one that starts a list. */
const countingReading = (readings: Reading[], runs: Map<string, Run>): Reading | undefined =>
  readings.find(({ style, ordinal }) => ordinal !== null && ordinal === (runs.get(style)?.last ?? 0) + 1) ??
  readings[0]
