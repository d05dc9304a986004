import { Fragment, type Node } from '@tiptap/pm/model'
import { blockKey, formOf, sameForm } from './block-form.ts'
import type { Edit } from './edit.ts'
import { alikeness, type Pair, pairBlocks } from './pair-blocks.ts'
import { seamIn } from './seams.ts'
import { seamEdits, wordEdits } from './word-edits.ts'

/**
 * What was done to one state of a letter to make the other: blocks added, removed, rewritten, split and joined, and
 * within those that are still themselves the words. In order, apart from each other. Where a block came from and what it
 * answers is no difference; blocks keep theirs. Blocks in `whole` are told neither as split nor as joined.
 */
export const editsBetween = (
  before: Node,
  after: Node,
  whole: ReadonlySet<Node> | 'all' = new Set(),
): Edit[] => pairEdits(pairBlocks(before.children, after.children), 0, whole)

type Whole = ReadonlySet<Node> | 'all'

function pairEdits(pairs: readonly Pair[], start: number, whole: Whole): Edit[] {
  const edits: Edit[] = []
  let pos = start
  for (let at = 0; at < pairs.length; ) {
    const { before = null, after = null } = pairs[at] ?? {}
    const next = pairs[at + 1]
    const seam = next ? seamIn([pairs[at] ?? next, next]) : null
    if (seam && whole !== 'all' && !seam.before.some((block) => whole.has(block))) {
      const [first, made] = [seam.before[0], seam.after[0]]
      if (first && made && !sameForm(first, made)) edits.push(formEdit(made, pos))
      edits.push(...seamEdits(seam.before, seam.after, pos + 1))
      pos += seam.before.reduce((sum, block) => sum + block.nodeSize, 0)
      at += 2
      continue
    }
    const end = pos + (before?.nodeSize ?? 0)
    if (!before || !after)
      edits.push({
        kind: 'blocks',
        from: pos,
        to: end,
        content: after ? Fragment.from(after) : Fragment.empty,
      })
    else if (blockKey(before) !== blockKey(after)) edits.push(...blockEdits(before, after, pos, whole))
    pos = end
    at++
  }
  return edits
}

const formEdit = (after: Node, pos: number): Edit => ({
  ...{ kind: 'form', from: pos, to: pos + 1, type: after.type, form: formOf(after) },
})

function blockEdits(before: Node, after: Node, pos: number, whole: Whole): Edit[] {
  const within = editsWithin(before, after, pos + 1, whole)
  if (within === null) {
    const content = Fragment.from(keepingPlace(before, after))
    return [{ kind: 'blocks', from: pos, to: pos + before.nodeSize, content }]
  }
  if (sameForm(before, after)) return within
  return [formEdit(after, pos), ...within]
}

/** The differences inside a block that is still itself; null when it has become another. */
function editsWithin(before: Node, after: Node, start: number, whole: Whole): Edit[] | null {
  if (before.isTextblock && after.isTextblock)
    return isRewritten(before, after) ? null : wordEdits(before, after, start)
  if (before.type !== after.type && !(isList(before) && isList(after))) return null
  if (before.isLeaf) return null
  const pairs = pairsWithin(before, after)
  return pairs && pairEdits(pairs, start, whole)
}

const isList = ({ type }: Node) => type.name === 'bulletList' || type.name === 'orderedList'

/** Pairs of children of which any may be made to change alone; null when the block could break by that. */
function pairsWithin(before: Node, after: Node): Pair[] | null {
  const byPlace = () =>
    before.children.map((child, index): Pair => ({ before: child, after: after.maybeChild(index) }))
  switch (before.type.name) {
    case 'table':
      if (shapeOf(before) === shapeOf(after)) return byPlace()
      return isPlain(before) && isPlain(after) && before.child(0).childCount === after.child(0).childCount
        ? withOneKept(pairBlocks(before.children, after.children))
        : null
    case 'tableRow':
      return before.childCount === after.childCount ? byPlace() : null
    case 'listItem':
      // An item begins with a paragraph, so that one is never taken away or put before.
      return [
        { before: before.child(0), after: after.child(0) },
        ...pairBlocks(before.children.slice(1), after.children.slice(1)),
      ]
    default:
      return withOneKept(pairBlocks(before.children, after.children))
  }
}

const withOneKept = (pairs: Pair[]) => (pairs.some(({ before, after }) => before && after) ? pairs : null)

const cellsOf = (table: Node) => table.children.flatMap((row) => row.children)
const shapeOf = (table: Node) =>
  JSON.stringify(table.children.map((row) => row.children.map(({ attrs }) => [attrs.colspan, attrs.rowspan])))
const isPlain = (table: Node) =>
  cellsOf(table).every(({ attrs }) => attrs.colspan === 1 && attrs.rowspan === 1)

/** Below this, nobody could follow a paragraph word by word. */
const STILL_ITSELF = 0.15

const isRewritten = (before: Node, after: Node): boolean =>
  before.content.size > 0 && after.content.size > 0 && alikeness(before, after) < STILL_ITSELF

/** A block that takes another's place also takes over what that one answers, unless it says so itself. */
function keepingPlace(before: Node, after: Node): Node {
  const { argument, answers } = after.attrs
  const isBlank = !argument && !answers?.length
  if (!isBlank || answers === undefined || before.attrs.answers === undefined) return after
  const kept = { ...after.attrs, argument: before.attrs.argument, answers: before.attrs.answers }
  return after.type.create(kept, after.content, after.marks)
}
