import type { SourceCandidate } from '#domain/evidence/keeping/source-candidate.ts'
import { LIMITS } from '#domain/limits.ts'

/** Something in a text of sources that could not be read, or not wholly. `line` counts from 1. */
export type ImportProblem = { line: number; message: string }

/** A work that was read, and the line its entry begins on. */
export type ReadSource = { line: number; csl: SourceCandidate }

/** What a text of sources gave: what could be read, and what could not, both in the order of the text. */
export type SourcesRead = { sources: ReadSource[]; problems: ImportProblem[] }

/** A work as a format words it, in CSL's keys, before anything is checked. */
export type RawSource = Record<string, unknown>

/** The same text with one sign at the end of each line, and none before its first word to mark its encoding. */
export const normalLines = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

/** Tells the line of each offset of a text, counted from 1; built once, asked often. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/** The entries that one reading takes; of more, the first that is left out is named. */
export function withinLimit<T extends { line: number }>(
  entries: readonly T[],
): { taken: T[]; problems: ImportProblem[] } {
  const left = entries[LIMITS.sourcesPerImport]
  if (!left) return { taken: [...entries], problems: [] }
  const message = `Here begins entry ${LIMITS.sourcesPerImport + 1} of ${entries.length}. At most ${LIMITS.sourcesPerImport} are read at once: add these first, then paste the text from here on.`
  return { taken: entries.slice(0, LIMITS.sourcesPerImport), problems: [{ line: left.line, message }] }
}

/** Problems in the order of the text. */
export const byLine = (problems: readonly ImportProblem[]): ImportProblem[] =>
  problems.toSorted((a, b) => a.line - b.line)
