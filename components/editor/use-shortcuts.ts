import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { ALL_ACTIONS } from './actions/all-actions.ts'
import { isKeys } from './keys.ts'
import type { EditorUi } from './use-editor-ui.ts'

type Options = { editor: Editor; ui: EditorUi; canWrite: boolean; canExport: boolean }

/** Listens, anywhere on the page, for the shortcuts the editor's own keymap does not take. */
export function useShortcuts({ editor, ui, canWrite, canExport }: Options): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInWindow = event.target instanceof Element && event.target.closest('[role=dialog]') !== null
      if (event.defaultPrevented || ui.dialog || ui.field || isInWindow) return
      const action = ALL_ACTIONS.find(
        ({ keys, areKeysInEditor, isForReaders, id }) =>
          keys &&
          !areKeysInEditor &&
          (canWrite || isForReaders) &&
          (canExport || id !== 'export') &&
          isKeys(event, keys),
      )
      if (!action) return
      event.preventDefault()
      action.run({ editor, ui })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [editor, ui, canWrite, canExport])
}
