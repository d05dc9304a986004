'use client'

import { useState } from 'react'
import {
  CommandDialog,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from '#components/ui/command.tsx'
import { LETTER_FIELDS } from '#domain/draft/letter-fields.ts'
import type { Field } from '#domain/library/field.ts'
import { useLetterEditor } from '../editor-context.ts'

const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/** Inserts a blank: one of the library's, or a new one by the name the writer gives it. */
export function FieldPicker({ onClose }: { onClose: () => void }) {
  const { editor, library } = useLetterEditor()
  const [search, setSearch] = useState('')
  const insert = (id: string) => {
    onClose()
    editor.chain().focus().insertContent({ type: 'field', attrs: { id } }).run()
  }
  const group = (heading: string, fields: readonly Field[]) => (
    <CommandGroup heading={heading}>
      {fields.map((field) => (
        <CommandItem
          key={field.id}
          value={`${field.label} ${field.id}`}
          keywords={[field.prompt]}
          onSelect={() => insert(field.id)}
        >
          <span className="field is-open">{field.label}</span>
        </CommandItem>
      ))}
    </CommandGroup>
  )
  const own = slug(search)
  return (
    <CommandDialog title="Insert a blank to fill" open onOpenChange={onClose}>
      <CommandInput placeholder="Name a blank…" value={search} onValueChange={setSearch} />
      <CommandList>
        <CommandEmpty>Type a name for the blank.</CommandEmpty>
        {own ? (
          <CommandItem forceMount value={`new ${own}`} keywords={[search]} onSelect={() => insert(own)}>
            New blank: <span className="field is-open">{own.replaceAll('-', ' ')}</span>
          </CommandItem>
        ) : null}
        {group('The library’s blanks', library.fields)}
        {group('Parts of the letter', LETTER_FIELDS)}
      </CommandList>
    </CommandDialog>
  )
}
