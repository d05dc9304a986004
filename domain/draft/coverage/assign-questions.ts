import type { Transaction } from '@tiptap/pm/state'
import { answersOf } from './coverage.ts'

export type AnswerChange = { add?: readonly string[]; remove?: readonly string[] }

/**
 * Changes which questions the blocks at some positions answer; what they answer besides stays. Positions are those of
 * top-level blocks, and a block that can answer nothing is passed over.
 */
export function assignQuestions(
  tr: Transaction,
  positions: readonly number[],
  { add = [], remove = [] }: AnswerChange,
): Transaction {
  for (const pos of positions) {
    const block = tr.doc.nodeAt(pos)
    if (!block || !('answers' in block.attrs)) continue
    const before = answersOf(block)
    const kept = before.filter((id) => !remove.includes(id))
    const after = [...kept, ...add.filter((id) => !kept.includes(id))]
    if (after.join(' ') !== before.join(' ')) tr.setNodeAttribute(pos, 'answers', after)
  }
  return tr
}
