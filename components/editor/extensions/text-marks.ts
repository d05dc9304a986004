import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { isChangeOrigin } from './change-origin.ts'

function unmark(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  const local = transactions.filter((tr) => tr.docChanged)
  if (local.length === 0 || local.some(isChangeOrigin)) return null
  const start = before.doc.content.findDiffStart(after.doc.content)
  const end = before.doc.content.findDiffEnd(after.doc.content)
  if (start === null || end === null) return null
  const tr = after.tr
  after.doc.nodesBetween(Math.min(start, end.b), Math.max(start, end.b), (node, pos) => {
    if (node.isText || !node.isInline) return
    for (const mark of node.marks) tr.removeNodeMark(pos, mark)
  })
  return tr.docChanged ? tr : null
}

/**
 * Only text is bold or linked, never a blank, a citation, a note or a break as such: the Yjs binding keeps marks on
 * text alone, so a teammate, and the writer after a reload, would not see them.
 */
export const TextMarks = Extension.create({
  name: 'textMarks',
  addProseMirrorPlugins: () => [new Plugin({ key: new PluginKey('textMarks'), appendTransaction: unmark })],
})
