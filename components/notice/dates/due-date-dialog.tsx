'use client'

import { CalendarPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
  DialogTrigger,
} from '#components/ui/dialog.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { changeDueDate } from '#domain/notice/dates/change-due-date.ts'
import { dueDateChangeSchema, type NoticeFacts } from '#domain/notice/notice.ts'
import { CHANGE_NAMES } from './due-date-words.ts'

type Props = { facts: NoticeFacts; onChange: (facts: NoticeFacts) => void }

const changeSchema = dueDateChangeSchema.omit({ from: true })

/** Enters an extension or a reopening, once: every list, calendar and letter goes by the new day then. */
export function DueDateDialog({ facts, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const due = facts.dueOn?.value ?? null
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const word = (name: string) => String(typed.get(name) ?? '').trim()
    const change = changeSchema.safeParse({
      kind: word('kind'),
      to: { date: word('date'), time: word('time').slice(0, 5) || null, zone: word('zone') || null },
      announcedIn: word('announcedIn'),
    })
    if (!change.success) return setProblem('Give the new day, as the agency announced it.')
    onChange(changeDueDate(facts, change.data))
    setProblem(null)
    setOpen(false)
  }
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="secondary" size="sm" className="w-fit">
          <CalendarPlus aria-hidden /> Extended or reopened…
        </Button>
      </DialogTrigger>
      <DialogContent>
        <DialogHeader>
          <DialogTitle>A new due date</DialogTitle>
          <DialogDescription>
            Enter it once. Every draft that answers this notice, the calendar and the checks go by it.
          </DialogDescription>
        </DialogHeader>
        <form onSubmit={submit} className="grid gap-4">
          <FormField label="What happened">
            <Select name="kind" defaultValue="extension">
              {Object.entries(CHANGE_NAMES).map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </Select>
          </FormField>
          <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_8rem_minmax(0,1fr)]">
            <FormField label="Now due on" error={problem ?? undefined} isRequired>
              <Input type="date" name="date" defaultValue={due?.date ?? ''} />
            </FormField>
            <FormField label="At">
              <Input type="time" name="time" defaultValue={due?.time ?? ''} />
            </FormField>
            <FormField label="Time zone">
              <Input name="zone" maxLength={60} placeholder="As printed" defaultValue={due?.zone ?? ''} />
            </FormField>
          </div>
          <FormField label="Where it was announced" hint="A citation or an address, for the record">
            <Input name="announcedIn" maxLength={500} />
          </FormField>
          <DialogFooter>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Cancel
            </Button>
            <Button type="submit">Use this date</Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
