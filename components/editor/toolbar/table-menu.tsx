'use client'

import { useEditorState } from '@tiptap/react'
import { Table2 } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '#components/ui/dropdown-menu.tsx'
import { TABLE_ACTIONS } from '../actions/table-actions.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { ActionItems } from './action-menu.tsx'

/** Rows, columns, headers and merging: there only while the cursor is in a table. */
export function TableMenu({ ui }: { ui: EditorUi }) {
  const { editor } = useLetterEditor()
  const isInTable = useEditorState({ editor, selector: () => editor.isActive('table') })
  if (!isInTable) return null
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm" className="bg-accent-soft">
          <Table2 aria-hidden />
          Edit table
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent onCloseAutoFocus={(event) => event.preventDefault()}>
        <ActionItems actions={TABLE_ACTIONS} ui={ui} />
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
