'use client'

import { Ellipsis } from 'lucide-react'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { EditorAction } from '../actions/editor-action.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { ActionItems } from './action-menu.tsx'

type Props = { groups: readonly { title: string; actions: readonly EditorAction[] }[]; ui: EditorUi }

/** What has no room in the bar. */
export function MoreMenu({ groups, ui }: Props) {
  const { notice } = useLetterEditor()
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label="More" size="icon-sm">
          <Ellipsis aria-hidden />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent className="w-72" onCloseAutoFocus={(event) => event.preventDefault()}>
        {groups.map(({ title, actions }, index) => (
          <div key={title}>
            {index > 0 ? <DropdownMenuSeparator /> : null}
            <DropdownMenuLabel>{title}</DropdownMenuLabel>
            <ActionItems actions={actions.filter((each) => notice || !each.isForNotices)} ui={ui} />
          </div>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
