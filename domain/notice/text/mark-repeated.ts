import type { Passage, PassageKind } from '../notice-text.ts'
import { isAsking } from '../questions/asks.ts'
import { startsWithLabel } from '../questions/question-label.ts'
import { looksLikeHeading } from './looks-like-heading.ts'

/** The fewest lines that make a table of contents of their own, and the longest line in one. */
const FEWEST = 3
const LONGEST = 220

/**
 * Lines that stand together and come again, in the same order, with text between them are a table of contents,
 * whatever it is called, and its headings: also those that are put as questions.
 */
export function markRepeated(passages: Passage[], kinds: PassageKind[]): void {
  const last = new Map<string, number>()
  passages.forEach(({ text }, index) => {
    if (text.length < LONGEST && (startsWithLabel(text) || looksLikeHeading(text))) last.set(text, index)
  })
  let run: number[] = []
  passages.forEach(({ text, kind }, index) => {
    if (kind === 'page' || kind === 'footnote') return
    if ((last.get(text) ?? 0) > index) {
      run.push(index)
      return
    }
    markRun(passages, kinds, run, last)
    run = []
  })
}

function markRun(passages: Passage[], kinds: PassageKind[], run: number[], last: Map<string, number>): void {
  const again = run.map((index) => last.get(passages[index]?.text ?? '') ?? 0)
  const isInOrder = again.every((at, place) => at > (again[place - 1] ?? -1))
  const hasTextBetween = lengthOf(passages, again) >= 2 * lengthOf(passages, run)
  const hasPlainHeading = run.some((index) => !isAsking(passages[index]?.text ?? ''))
  if (run.length < FEWEST || !isInOrder || !hasTextBetween || !hasPlainHeading) return
  for (const index of run) kinds[index] = 'contents'
  for (const index of again) kinds[index] = 'heading'
}

/** Characters from the first of some passages to the last. */
const lengthOf = (passages: Passage[], indices: number[]): number =>
  (passages[indices.at(-1) ?? 0]?.end ?? 0) - (passages[indices[0] ?? 0]?.start ?? 0)
