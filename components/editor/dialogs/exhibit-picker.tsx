'use client'

import { Paperclip } from 'lucide-react'
import {
  CommandDialog,
  CommandEmpty,
  CommandInput,
  CommandItem,
  CommandList,
} from '#components/ui/command.tsx'
import { useExhibits, useLetterEditor } from '../editor-context.ts'
import { insertMention } from '../exhibits/insert-mention.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'

/** Mentions one of the letter's exhibits, or leads to where files are attached. */
export function ExhibitPicker({ ui }: { ui: EditorUi }) {
  const { editor } = useLetterEditor()
  const exhibits = useExhibits()
  const insert = (id: string) => {
    ui.closeDialog()
    insertMention(editor, id)
  }
  const attach = () => {
    ui.closeDialog()
    ui.showPanel('exhibits')
  }
  return (
    <CommandDialog title="Mention an exhibit" open onOpenChange={ui.closeDialog}>
      <CommandInput placeholder="Which exhibit?" />
      <CommandList>
        <CommandEmpty>No exhibit has these words.</CommandEmpty>
        {exhibits.map(({ id, label, caption, fileName }) => (
          <CommandItem
            key={id}
            value={`${label} ${id}`}
            keywords={[caption, fileName]}
            onSelect={() => insert(id)}
          >
            <span className="shrink-0 font-medium">{label}</span>
            <span className="truncate text-quiet">{caption.trim() || fileName}</span>
          </CommandItem>
        ))}
        <CommandItem forceMount value="attach a file" onSelect={attach}>
          <Paperclip aria-hidden />
          {exhibits.length === 0 ? 'There are no exhibits yet: attach a file' : 'Attach a file'}
        </CommandItem>
      </CommandList>
    </CommandDialog>
  )
}
