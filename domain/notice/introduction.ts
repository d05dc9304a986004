import type { Passage } from './notice-text.ts'
import { headingOver } from './passage-walk.ts'

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
