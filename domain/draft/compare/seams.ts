import type { Node } from '@tiptap/pm/model'
import { alikeness, type Pair } from './pair-blocks.ts'

/** One block that became two, or two that became one. */
export type Seam = { before: Node[]; after: Node[] }

/** Two blocks together say at least so much of what the one says. */
const MADE_OF = 0.8

/** Whether two neighbouring pairs are a block that was split, or two that were joined; null for anything else. */
export function seamIn(pairs: readonly [Pair, Pair]): Seam | null {
  const before = pairs.flatMap((pair) => pair.before ?? [])
  const after = pairs.flatMap((pair) => pair.after ?? [])
  const [one, two] = before.length < after.length ? [before, after] : [after, before]
  const [whole] = one
  const [first, second] = two
  if (one.length !== 1 || !whole || !first || !second || ![whole, first, second].every(isOfWords)) return null
  const together = alikeness(whole, first.copy(first.content.append(second.content)))
  const apart = Math.max(alikeness(whole, first), alikeness(whole, second))
  return together >= MADE_OF && together > apart ? { before, after } : null
}

/** Only words that a block's own attributes go with can be told as split or joined. */
const isOfWords = (block: Node) =>
  block.isTextblock && block.type.name !== 'footnote' && block.textContent.trim() !== ''
