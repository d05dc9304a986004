'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { type PastLetterInput, pastLetterSchema } from '#domain/preflight/originality/past-letter.ts'

const EMPTY: PastLetterInput = { title: '', kind: 'campaign', text: '' }

/** Gives in a letter to compare with; `onAdd` answers whether it was kept. */
export function PastLetterForm({ onAdd }: { onAdd: (letter: PastLetterInput) => Promise<boolean> }) {
  const [letter, setLetter] = useState(EMPTY)
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({})
  const [isPending, setIsPending] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const parsed = pastLetterSchema.safeParse(letter)
    if (!parsed.success) {
      const found = parsed.error.issues.map(({ path, message }) => [String(path[0]), message] as const)
      setProblems(Object.fromEntries(found.reverse()))
      return
    }
    setProblems({})
    setIsPending(true)
    const isKept = await onAdd(parsed.data)
    setIsPending(false)
    if (isKept) setLetter(EMPTY)
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-[1fr_12rem]">
        <FormField label="Name" error={problems.title} isRequired>
          <Input
            value={letter.title}
            onChange={(event) => setLetter({ ...letter, title: event.target.value })}
          />
        </FormField>
        <FormField label="What it is">
          <Select
            value={letter.kind}
            onChange={(event) =>
              setLetter({ ...letter, kind: event.target.value === 'own' ? 'own' : 'campaign' })
            }
          >
            <option value="campaign">A campaign’s letter</option>
            <option value="own">A letter we filed</option>
          </Select>
        </FormField>
      </div>
      <FormField label="Its text" hint="Paste the whole letter." error={problems.text} isRequired>
        <Textarea
          rows={6}
          className="max-h-[30dvh]"
          value={letter.text}
          onChange={(event) => setLetter({ ...letter, text: event.target.value })}
        />
      </FormField>
      <Button type="submit" className="justify-self-start" disabled={isPending}>
        {isPending ? <Spinner /> : null}
        Add letter
      </Button>
    </form>
  )
}
