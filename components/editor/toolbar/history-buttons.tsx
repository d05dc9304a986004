'use client'

import { useEditorState } from '@tiptap/react'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { z } from 'zod'
import { actionById } from '../actions/all-actions.ts'
import type { EditorAction } from '../actions/editor-action.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { ActionButton } from './action-button.tsx'

const historySchema = z
  .object({ hasUndoOps: z.boolean(), hasRedoOps: z.boolean() })
  .catch({ hasUndoOps: false, hasRedoOps: false })

/** Undo and redo of one's own edits; teammates’ words are never taken back. */
export function HistoryButtons({ ui }: { ui: EditorUi }) {
  const { editor } = useLetterEditor()
  const { hasUndoOps, hasRedoOps } = useEditorState({
    editor,
    selector: () => historySchema.parse(yUndoPluginKey.getState(editor.state)),
  })
  const undo: EditorAction = { ...actionById('undo'), can: () => hasUndoOps }
  const redo: EditorAction = { ...actionById('redo'), can: () => hasRedoOps }
  return (
    <>
      <ActionButton action={undo} ui={ui} />
      <ActionButton action={redo} ui={ui} />
    </>
  )
}
