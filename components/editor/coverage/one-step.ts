import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** Dispatches a change that one undo takes back, and nothing besides: not the typing just before or after it. */
export function asOneStep(editor: Editor, tr: Transaction): void {
  if (!tr.docChanged) return
  const history: { undoManager?: { stopCapturing: () => void } } | undefined = yUndoPluginKey.getState(
    editor.state,
  )
  history?.undoManager?.stopCapturing()
  editor.view.dispatch(tr)
  history?.undoManager?.stopCapturing()
}
