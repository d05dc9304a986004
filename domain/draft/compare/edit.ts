import type { Fragment, Node, NodeType } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'

/**
 * One difference between two states of a letter, by its place in the first. `words` changes part of one paragraph or
 * footnote, `blocks` changes whole blocks, `form` changes what the block at `from` is and keeps its words. However many
 * edits of one comparison are made, and whichever, the outcome is a letter.
 */
export type Edit = { from: number; to: number } & (
  | { kind: 'words' | 'blocks'; content: Fragment }
  | { kind: 'form'; type: NodeType; form: Record<string, unknown> }
)

/** Makes one edit, its place being one in the transform's present doc. */
export function makeEdit(tr: Transform, edit: Edit): void {
  if (edit.kind === 'form') {
    const node = tr.doc.nodeAt(edit.from)
    const { argument, answers } = node?.attrs ?? {}
    const own = { ...(argument !== undefined && { argument }), ...(answers !== undefined && { answers }) }
    tr.setNodeMarkup(edit.from, edit.type, { ...edit.form, ...own })
  } else if (edit.kind === 'blocks' && isWhole(tr.doc, edit)) {
    // A letter is never without a block.
    tr.replaceWith(edit.from, edit.to, tr.doc.type.schema.node('paragraph'))
  } else tr.replaceWith(edit.from, edit.to, edit.content)
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
