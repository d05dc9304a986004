import type { Editor } from '@tiptap/core'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { type Edit, makeEdit } from '#domain/draft/compare/edit.ts'
import { editRounds } from '#domain/draft/compare/edit-rounds.ts'
import { SETS_PROVENANCE } from '../extensions/block-provenance.ts'

/**
 * Makes edits of a comparison in the letter, each no larger than the words it changes, so that whoever is typing beside
 * them goes on undisturbed. One undo takes all of them back, and nothing besides.
 */
export function makeEdits(editor: Editor, edits: readonly Edit[]): void {
  const history: { undoManager?: { stopCapturing: () => void } } | undefined = yUndoPluginKey.getState(
    editor.state,
  )
  history?.undoManager?.stopCapturing()
  for (const round of editRounds(editor.state.doc, edits)) {
    const tr = editor.state.tr.setMeta(SETS_PROVENANCE, true)
    for (const edit of round) makeEdit(tr, edit)
    editor.view.dispatch(tr)
  }
  history?.undoManager?.stopCapturing()
}
