import { Fragment, type Node } from '@tiptap/pm/model'
import { blockKey } from './block-form.ts'
import type { LetterChange } from './compare-letters.ts'

/** Blocks of fewer words may stand in two places by chance. */
const LEAST_WORDS = 4

/**
 * Changes with those that take a block out and put the same one in elsewhere told as a move. The block brings along what
 * it answers and where it came from. Where either half collides with what the team wrote, both do.
 */
export function withMoves(changes: readonly LetterChange[], base: Node): LetterChange[] {
  const taken = new Map<string, { change: LetterChange; node: Node }[]>()
  for (const change of changes) {
    const node = isTakenOut(change) ? base.nodeAt(change.inBase.from) : null
    if (!node || change.inBase.to !== change.inBase.from + node.nodeSize || !isTelling(node)) continue
    const key = blockKey(node)
    taken.set(key, [...(taken.get(key) ?? []), { change, node }])
  }
  const pairs = new Map<string, LetterChange>()
  for (const change of changes) {
    const put = putIn(change)
    const found = put && taken.get(blockKey(put))?.shift()
    // Half of it done already is no move any more.
    if (!found || (change.state === 'made') !== (found.change.state === 'made')) continue
    const state = change.state === found.change.state ? change.state : 'conflict'
    const content = Fragment.from(found.node)
    pairs.set(change.id, {
      ...{ ...change, state, moved: { half: 'to', with: found.change.id } },
      ...{
        inBase: { ...change.inBase, kind: 'blocks', content },
        edit: { ...change.edit, kind: 'blocks', content },
      },
    })
    pairs.set(found.change.id, { ...found.change, state, moved: { half: 'from', with: change.id } })
  }
  return changes.map((change) => pairs.get(change.id) ?? change)
}

const isTelling = (node: Node) => (node.textContent.match(/[\p{L}\p{N}]+/gu) ?? []).length >= LEAST_WORDS

const isTakenOut = ({ inBase }: LetterChange) => inBase.kind === 'blocks' && inBase.content.size === 0

/** The one block that a change puts in; null for any other change. */
function putIn({ inBase }: LetterChange): Node | null {
  if (inBase.kind !== 'blocks' || inBase.from !== inBase.to || inBase.content.childCount !== 1) return null
  return inBase.content.firstChild
}
