'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { Field } from '#domain/library/field.ts'
import { freeSlug } from '#domain/library/team/argument-slug.ts'

type Props = { fields: readonly Field[]; onDeclare: (field: Field) => void }

/** Declares a blank that the library does not have yet. */
export function NewBlankForm({ fields, onDeclare }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [words, setWords] = useState({ label: '', prompt: '', example: '' })
  const isWhole = Object.values(words).every((text) => text.trim() !== '')
  if (!isOpen)
    return (
      <Button variant="ghost" size="sm" onClick={() => setIsOpen(true)}>
        Declare a new blank
      </Button>
    )
  const line = (key: keyof typeof words, label: string, hint: string) => (
    <FormField label={label} hint={hint}>
      <Input
        maxLength={key === 'label' ? 120 : 500}
        value={words[key]}
        onChange={(event) => setWords({ ...words, [key]: event.target.value })}
      />
    </FormField>
  )
  const declare = () => {
    const id = freeSlug(words.label, (each) => fields.some((field) => field.id === each))
    const text = (key: keyof typeof words) => words[key].trim()
    onDeclare({ id, label: text('label'), prompt: text('prompt'), example: text('example') })
  }
  return (
    <div className="grid gap-3">
      {line('label', 'What stands in the letter while it is open', 'Short: your release and what followed')}
      {line('prompt', 'What to ask the writer', 'One sentence')}
      {line('example', 'An example of an answer', 'Its shape, not its content')}
      <Button size="sm" className="justify-self-start" disabled={!isWhole} onClick={declare}>
        Declare and insert
      </Button>
    </div>
  )
}
