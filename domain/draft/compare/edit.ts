import { Fragment, type Node, type NodeType, Slice } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/**
 * One difference between two states of a letter, by its place in the first. `words` changes part of one paragraph or
 * footnote, `blocks` changes whole blocks, `form` changes what the block at `from` is and keeps its words, `split` makes
 * two blocks of one and `join` one of two, each with the words at the seam that came or went with it. However many
 * edits of one comparison are made, and whichever, the outcome is a letter.
 */
export type Edit = { from: number; to: number } & (
  | { kind: 'words' | 'blocks' | 'join'; content: Fragment }
  /** `content` is two blocks: what the first ends with, and what the second begins with and is. */
  | { kind: 'split'; content: Fragment }
  | { kind: 'form'; type: NodeType; form: Record<string, unknown> }
)

/** Makes one edit, its place being one in the transform's present doc. */
export function makeEdit(tr: Transform, edit: Edit): void {
  if (edit.kind === 'form') {
    const node = tr.doc.nodeAt(edit.from)
    const { argument, answers } = node?.attrs ?? {}
    const own = { ...(argument !== undefined && { argument }), ...(answers !== undefined && { answers }) }
    tr.setNodeMarkup(edit.from, edit.type, { ...edit.form, ...own })
  } else if (edit.kind === 'split') splitBlock(tr, edit)
  else if (edit.kind === 'join') joinBlocks(tr, edit)
  else if (edit.kind === 'blocks' && isWhole(tr.doc, edit)) {
    // A letter is never without a block.
    tr.replaceWith(edit.from, edit.to, tr.doc.type.schema.node('paragraph'))
  } else tr.replaceWith(edit.from, edit.to, edit.content)
}

type Seam = { from: number; to: number; content: Fragment }

/** Both halves come from where the block came from and answer what it answered, as when Enter is pressed in it. */
function splitBlock(tr: Transform, { from, to, content }: Seam): void {
  const { argument, answers } = tr.doc.resolve(from).parent.attrs
  const halves = content.content.map((half) =>
    half.type.create({ ...half.attrs, argument, answers }, half.content),
  )
  tr.replace(from, to, new Slice(Fragment.from(halves), 1, 1))
}

/** One block of two answers what both did. */
function joinBlocks(tr: Transform, { from, to, content }: Seam): void {
  const $from = tr.doc.resolve(from)
  const [first, second] = [$from.parent.attrs, tr.doc.resolve(to).parent.attrs]
  tr.replaceWith(from, to, content)
  tr.setNodeAttribute($from.before(), 'argument', first.argument ?? second.argument)
  tr.setNodeAttribute($from.before(), 'answers', [...new Set([...first.answers, ...second.answers])])
}

const isWhole = (doc: Node, { from, to, ...edit }: Edit) =>
  from === 0 && to === doc.content.size && edit.kind === 'blocks' && edit.content.size === 0

/** The letter after some edits of one comparison. */
export function withEdits<T extends Transform>(tr: T, edits: readonly Edit[]): T {
  // From the end, so that the places of those still to be made hold; of two at one place the later goes first.
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to).toReversed()) makeEdit(tr, edit)
  return tr
}

export const sameEdit = (a: Edit, b: Edit): boolean => {
  if (a.from !== b.from || a.to !== b.to) return false
  if (a.kind === 'form')
    return b.kind === 'form' && a.type === b.type && JSON.stringify(a.form) === JSON.stringify(b.form)
  return b.kind === a.kind && a.content.eq(b.content)
}
