'use client'

import { X } from 'lucide-react'
import { FormField } from '#components/ui/form-field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { locateDate } from '#domain/notice/locate-words.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'

type Change = (facts: Partial<NoticeFacts>) => void
type Props = { facts: NoticeFacts; onChange: Change; onRest: () => void }

type DueProps = Props & { fact: 'dueOn' | 'replyDueOn'; label: string }

/** A day and hour until which comments, or replies to comments, are taken, on the agency's clock. */
export function DueDateFact({ facts, fact, label, onChange, onRest }: DueProps) {
  const { text } = useNoticeText()
  const read = facts[fact]
  const due = read?.value ?? null
  const setDate = (date: string) =>
    onChange({
      [fact]: date ? { value: { time: null, zone: null, ...due, date }, span: locateDate(text, date) } : null,
    })
  const set = (part: { time?: string | null; zone?: string | null }) =>
    read && onChange({ [fact]: { ...read, value: { ...read.value, ...part } } })
  return (
    <fieldset className="grid gap-1" {...readsFrom(read?.span)}>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-end gap-x-2 gap-y-3">
        <FormField label={label} className="min-w-40 flex-1">
          <Input
            type="date"
            value={due?.date ?? ''}
            onChange={(event) => setDate(event.target.value)}
            onBlur={onRest}
          />
        </FormField>
        <FormField label="At" className="w-32">
          <Input
            type="time"
            value={due?.time ?? ''}
            disabled={!due}
            onChange={(event) => set({ time: event.target.value.slice(0, 5) || null })}
            onBlur={onRest}
          />
        </FormField>
        <FormField label="Time zone" className="min-w-32 flex-1">
          <Input
            value={due?.zone ?? ''}
            maxLength={60}
            placeholder="As printed"
            disabled={!due}
            onChange={(event) => set({ zone: event.target.value || null })}
            onBlur={onRest}
          />
        </FormField>
        <IconButton
          label={fact === 'dueOn' ? 'Clear due date' : 'Clear the date for replies'}
          disabled={!due}
          onClick={() => onChange({ [fact]: null })}
        >
          <X aria-hidden />
        </IconButton>
      </div>
      <Quote span={read?.span ?? null} />
    </fieldset>
  )
}

/** The day the notice was printed. */
export function PublishedFact({ facts, onChange, onRest }: Props) {
  const { text } = useNoticeText()
  return (
    <div className="grid gap-1" {...readsFrom(facts.publishedOn?.span)}>
      <FormField label="Published on">
        <Input
          type="date"
          value={facts.publishedOn?.value ?? ''}
          onChange={({ target: { value } }) =>
            onChange({ publishedOn: value ? { value, span: locateDate(text, value) } : null })
          }
          onBlur={onRest}
        />
      </FormField>
      <Quote span={facts.publishedOn?.span ?? null} />
    </div>
  )
}
