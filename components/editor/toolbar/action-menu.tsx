'use client'

import type { ReactNode } from 'react'
import { DropdownMenuItem } from '#components/ui/dropdown-menu.tsx'
import type { EditorAction } from '../actions/editor-action.ts'
import { useLetterEditor } from '../editor-context.ts'
import { formatKeys } from '../frame/keys.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'

/** Actions as the items of a menu, each with its shortcut. What can be done is read when the menu opens. */
export function ActionItems({ actions, ui }: { actions: readonly EditorAction[]; ui: EditorUi }): ReactNode {
  const letter = useLetterEditor()
  const { editor } = letter
  return actions.map((action) => {
    const Icon = action.icon
    return (
      <DropdownMenuItem
        key={action.id}
        disabled={action.can?.(editor) === false}
        aria-current={action.isOn?.(editor) ? 'true' : undefined}
        onSelect={() => action.run({ letter, editor, ui })}
      >
        <Icon aria-hidden />
        {action.label}
        {action.keys ? (
          <span className="ml-auto pl-6 text-quiet text-xs">{formatKeys(action.keys)}</span>
        ) : null}
      </DropdownMenuItem>
    )
  })
}
