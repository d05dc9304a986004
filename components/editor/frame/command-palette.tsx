'use client'

import { useRef } from 'react'
import {
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '#components/ui/command.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { ALL_ACTIONS } from '../actions/all-actions.ts'
import { ACTION_GROUPS, type EditorAction, isOffered } from '../actions/editor-action.ts'
import { useLetterEditor } from '../editor-context.ts'
import { formatKeys } from './keys.ts'
import type { EditorUi } from './use-editor-ui.ts'

type Props = { ui: EditorUi; canWrite: boolean; canExport: boolean }

/** Every action by name, with its shortcut. */
export function CommandPalette({ ui, canWrite, canExport }: Props) {
  const letter = useLetterEditor()
  const { editor, notice, checks } = letter
  const offer = { canWrite, canExport, canFile: checks.fileHref !== null, hasNotice: notice !== null }
  const actions = ALL_ACTIONS.filter((action) => action.id !== 'palette' && isOffered(action, offer))
  const chosen = useRef<EditorAction | null>(null)
  return (
    <CommandDialog
      title="All commands"
      open
      onOpenChange={ui.closeDialog}
      // Only now, or the window would take the focus back from what the command does.
      onClosed={() => chosen.current?.run({ letter, editor, ui })}
      loop
    >
      <CommandInput placeholder="What do you want to do?" />
      <CommandList>
        <CommandEmpty>No command has this name.</CommandEmpty>
        {ACTION_GROUPS.map((group) => {
          const inGroup = actions.filter((action) => action.group === group)
          if (inGroup.length === 0) return null
          return (
            <CommandGroup key={group} heading={group}>
              {inGroup.map((action) => {
                const Icon = action.icon
                return (
                  <CommandItem
                    key={action.id}
                    value={action.label}
                    keywords={[group]}
                    disabled={action.can?.(editor) === false}
                    onSelect={() => {
                      chosen.current = action
                      ui.closeDialog()
                    }}
                  >
                    <Icon aria-hidden />
                    {action.label}
                    {action.keys ? <Kbd className="ml-auto">{formatKeys(action.keys)}</Kbd> : null}
                  </CommandItem>
                )
              })}
            </CommandGroup>
          )
        })}
      </CommandList>
    </CommandDialog>
  )
}
