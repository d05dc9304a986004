'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { locateWords } from '#domain/notice/locate-words.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { INSTRUCTION_FORMS, INSTRUCTION_KINDS, readForm, shownIn } from './instruction-fields.ts'

type Props = {
  /** The one to correct; null for a new one. */
  instruction: Instruction | null
  onKeep: (instruction: Instruction) => void
  onCancel: () => void
}

/** Corrects or adds something the agency asks of a filing. */
export function InstructionForm({ instruction, onKeep, onCancel }: Props) {
  const { text } = useNoticeText()
  const [kind, setKind] = useState(instruction?.kind ?? 'page-limit')
  const [isIncomplete, setIncomplete] = useState(false)
  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const words = String(typed.get('words') ?? '').trim()
    const span = words === instruction?.words ? instruction.span : locateWords(text, words)
    const kept = readForm(kind, typed, { words, span })
    if (kept) onKeep(kept)
    else setIncomplete(true)
  }
  return (
    <form
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      className="grid gap-3 rounded-md border border-line bg-surface p-3"
    >
      <FormField label="What it is about">
        <Select
          autoFocus
          value={kind}
          onChange={({ target }) =>
            setKind(INSTRUCTION_KINDS.find((each) => each === target.value) ?? 'page-limit')
          }
        >
          {INSTRUCTION_KINDS.map((each) => (
            <option key={each} value={each}>
              {INSTRUCTION_FORMS[each].name}
            </option>
          ))}
        </Select>
      </FormField>
      {INSTRUCTION_FORMS[kind].fields.map(({ key, label, hint, is, isOptional }) => (
        <FormField
          key={`${kind} ${key}`}
          label={label}
          hint={hint ?? (isOptional ? 'May be left empty' : undefined)}
        >
          {typeof is === 'object' ? (
            <Select name={key} defaultValue={shownIn(instruction, key)}>
              {Object.entries(is).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          ) : (
            <Input
              name={key}
              inputMode={is === 'number' ? 'decimal' : undefined}
              defaultValue={shownIn(instruction, key)}
            />
          )}
        </FormField>
      ))}
      <FormField label="The notice’s own words" hint="May be left empty">
        <Input name="words" maxLength={2_000} defaultValue={instruction?.words ?? ''} />
      </FormField>
      {isIncomplete ? (
        <p role="alert" className="font-medium text-danger text-sm">
          Something is missing. Fill in every field that may not be left empty; numbers as digits.
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" size="sm">
          Keep
        </Button>
        <Button size="sm" variant="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
