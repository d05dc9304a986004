import type { Passage } from '../notice-text.ts'

/** Passages looked back through for a heading; a list further from its heading does not stand under it. */
const FARTHEST = 60

/** Whether a heading stands among the passages from one index up to, not including, another. */
export function hasHeading(passages: Passage[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (passages[index]?.kind === 'heading') return true
  return false
}

/** The index of the heading that stands over the passage at `index`, or null. */
export function headingIndex(passages: Passage[], index: number): number | null {
  for (let before = index - 1; before >= Math.max(0, index - FARTHEST); before--) {
    if (passages[before]?.kind === 'heading') return before
  }
  return null
}

/** The heading that stands over the passage at `index`, or null. */
export function headingOver(passages: Passage[], index: number): Passage | null {
  const at = headingIndex(passages, index)
  return at === null ? null : (passages[at] ?? null)
}

/** The next passage after `index` that is part of the text's own flow: no note, page mark or table. */
export function nextInFlow(passages: Passage[], index: number): Passage | null {
  for (let after = index + 1; after < passages.length; after++) {
    const passage = passages[after]
    if (passage && !['page', 'footnote', 'table'].includes(passage.kind)) return passage
  }
  return null
}
