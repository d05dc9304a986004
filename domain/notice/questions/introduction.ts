import type { Passage } from '../notice-text.ts'
import { headingIndex, headingOver } from '../text/passage-walk.ts'
import { readMark, startsWithLabel } from './question-label.ts'

/** Passages looked back through for the words that introduce a list. */
const LOOK_BACK = 6

/** The words right before a list, the paragraphs before those, nearest first, and the heading it stands under. */
export type Introduction = { words: string; before: string[]; heading: string | null }

/** What stands before the passage at `index`, back to its heading. */
export function introductionOf(passages: Passage[], index: number): Introduction {
  const paragraphs: string[] = []
  let heading: string | null = null
  for (let at = index - 1; at >= Math.max(0, index - LOOK_BACK) && heading === null; at--) {
    const passage = passages[at]
    if (!passage || ['page', 'footnote'].includes(passage.kind)) continue
    if (passage.kind === 'heading') heading = passage.text
    else paragraphs.push(passage.text)
  }
  heading ??= headingOver(passages, index)?.text ?? null
  return { words: paragraphs[0] ?? '', before: paragraphs.slice(1, 3), heading }
}

/** Headings gone back over for the words that stand over the first of them. */
const HEADINGS_BACK = 30

/**
 * The words right over the heading that a passage stands under, or over an earlier heading of the same series: marked
 * alike, or like it without a mark.
 */
export function wordsOverHeadings(passages: Passage[], index: number): string | null {
  let at = headingIndex(passages, index)
  const style = at === null ? undefined : styleOf(passages[at])
  for (let step = 0; at !== null && step < HEADINGS_BACK; step++) {
    const before = passages[at - 1]
    if (styleOf(passages[at]) === style && before?.kind === 'paragraph' && !startsWithLabel(before.text))
      return before.text
    const up: number | null = headingIndex(passages, at)
    if (up !== null && style === undefined && styleOf(passages[up]) !== undefined) return null
    at = up
  }
  return null
}

/** How a heading is marked; among headings `I` is a roman number. */
function styleOf(heading: Passage | undefined): string | undefined {
  const readings = readMark(heading?.text ?? '')?.readings ?? []
  return (readings.find(({ style }) => style.startsWith('ROMAN')) ?? readings[0])?.style
}
