import { useEffect } from 'react'
import { ALL_ACTIONS } from '../actions/all-actions.ts'
import { isOffered } from '../actions/editor-action.ts'
import type { LetterEditor } from '../editor-context.ts'
import { isKeys } from './keys.ts'
import type { EditorUi } from './use-editor-ui.ts'

type Options = {
  letter: LetterEditor
  ui: EditorUi
  canWrite: boolean
  canExport: boolean
  hasNotice: boolean
}

/** Listens, anywhere on the page, for the shortcuts the editor's own keymap does not take. */
export function useShortcuts({ letter, ui, canWrite, canExport, hasNotice }: Options): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isInWindow = event.target instanceof Element && event.target.closest('[role=dialog]') !== null
      if (event.defaultPrevented || ui.dialog || ui.field || isInWindow) return
      const action = ALL_ACTIONS.find(
        (each) =>
          each.keys &&
          !each.areKeysInEditor &&
          isOffered(each, { canWrite, canExport, hasNotice, canFile: letter.checks.fileHref !== null }) &&
          isKeys(event, each.keys),
      )
      if (!action) return
      event.preventDefault()
      action.run({ letter, editor: letter.editor, ui })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [letter, ui, canWrite, canExport, hasNotice])
}
