'use client'

import { useEditorState } from '@tiptap/react'
import { ChevronDown } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '#components/ui/dropdown-menu.tsx'
import { type HeadingRole, headingRole } from '#domain/draft/nodes/heading.ts'
import { PARAGRAPH_ACTIONS } from '../actions/paragraph-actions.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { ActionItems } from './action-menu.tsx'

const STYLES = PARAGRAPH_ACTIONS.filter(({ id }) => id === 'paragraph' || id.startsWith('heading-'))

const ROLE_NAMES: Partial<Record<HeadingRole, string>> = { summary: 'Summary', appendix: 'Appendix' }

/** What kind of block the cursor is in, and the menu to change it. */
export function BlockMenu({ ui }: { ui: EditorUi }) {
  const { editor } = useLetterEditor()
  const name = useEditorState({
    editor,
    selector: () => {
      const { parent } = editor.state.selection.$from
      if (parent.type.name !== 'heading') return 'Paragraph'
      return ROLE_NAMES[headingRole(parent.attrs.role)] ?? `Heading ${parent.attrs.level}`
    },
  })
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="ghost" size="sm" aria-label={`Style: ${name}`} className="w-32 justify-between">
          {name}
          <ChevronDown aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent onCloseAutoFocus={(event) => event.preventDefault()}>
        <ActionItems actions={STYLES} ui={ui} />
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
