'use client'

import { useState } from 'react'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = {
  label: string
  hint: string
  value: readonly string[]
  /** The longest a word may be, and how many there may be. */
  most: { chars: number; words: number }
  error: string | undefined
  onChange: (words: string[]) => void
}

const wordsIn = (text: string, { chars, words }: Props['most']) =>
  [...new Set(text.split(',').map((word) => word.trim().slice(0, chars)))].filter(Boolean).slice(0, words)

/** Words with commas between them. */
export function WordList({ label, hint, value, most, error, onChange }: Props) {
  const [typed, setTyped] = useState(value.join(', '))
  // What is typed stands until the words are changed from elsewhere.
  const text = wordsIn(typed, most).join() === value.join() ? typed : value.join(', ')
  return (
    <FormField label={label} hint={hint} error={error}>
      <Input
        value={text}
        onChange={(event) => {
          setTyped(event.target.value)
          onChange(wordsIn(event.target.value, most))
        }}
      />
    </FormField>
  )
}
