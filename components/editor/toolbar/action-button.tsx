'use client'

import { useEditorState } from '@tiptap/react'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { EditorAction } from '../actions/editor-action.ts'
import { useLetterEditor } from '../editor-context.ts'
import { ariaKeys, formatKeys } from '../frame/keys.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'

/** One action as a toolbar button. It reads two booleans of the editor and draws itself only when one changes. */
export function ActionButton({ action, ui }: { action: EditorAction; ui: EditorUi }) {
  const letter = useLetterEditor()
  const { editor } = letter
  const { isOn, can } = useEditorState({
    editor,
    selector: () => ({ isOn: action.isOn?.(editor), can: action.can?.(editor) ?? true }),
  })
  const Icon = action.icon
  return (
    <IconButton
      label={action.label}
      size="icon-sm"
      {...(action.keys
        ? { shortcut: formatKeys(action.keys), 'aria-keyshortcuts': ariaKeys(action.keys) }
        : {})}
      aria-pressed={isOn}
      aria-disabled={can ? undefined : true}
      // The selection must stay in the letter.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (can) action.run({ letter, editor, ui })
      }}
    >
      <Icon aria-hidden />
    </IconButton>
  )
}
