'use client'

import { Plus, X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { locateDate } from '#domain/notice/locate-words.ts'
import { DATE_KINDS, type NoticeFacts, type OtherDate, otherDateSchema } from '#domain/notice/notice.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'

const NAMES: Record<OtherDate['kind'], string> = {
  effective: 'Takes effect',
  compliance: 'Must be complied with',
  meeting: 'Meeting',
  hearing: 'Hearing',
  committee: 'Goes to a committee',
  other: 'Something else',
}

type Dates = NoticeFacts['otherDates']
type Props = { dates: Dates; onChange: (dates: Dates, isTyping: boolean) => void; onRest: () => void }

/** Days the notice names that are no deadline for comments, each with what it is for. */
export function OtherDates({ dates, onChange, onRest }: Props) {
  const { text } = useNoticeText()
  const set = (index: number, part: Partial<OtherDate>) => {
    const parsed = otherDateSchema.safeParse({ ...dates[index]?.value, ...part })
    if (!parsed.success) return
    const span = part.date ? locateDate(text, part.date) : (dates[index]?.span ?? null)
    onChange(
      dates.map((other, at) => (at === index ? { value: parsed.data, span } : other)),
      true,
    )
  }
  const add = (date: string) => {
    if (date) onChange([...dates, { value: { date, kind: 'other' }, span: locateDate(text, date) }], true)
  }
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium text-sm">Other dates</legend>
      {dates.map(({ value, span }, index) => (
        // Dates have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={index} {...readsFrom(span)} className="grid gap-1">
          <div className="flex items-center gap-2">
            <Input
              type="date"
              aria-label={`Other date ${index + 1}`}
              className="min-w-0 flex-1"
              value={value.date}
              onChange={(event) => set(index, { date: event.target.value })}
              onBlur={onRest}
            />
            <Select
              aria-label={`What date ${index + 1} is for`}
              className="min-w-0 flex-1"
              value={value.kind}
              onChange={(event) =>
                set(index, { kind: DATE_KINDS.find((kind) => kind === event.target.value) })
              }
            >
              {DATE_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {NAMES[kind]}
                </option>
              ))}
            </Select>
            <IconButton
              label={`Remove date ${index + 1}`}
              onClick={() =>
                onChange(
                  dates.filter((_, at) => at !== index),
                  false,
                )
              }
            >
              <X aria-hidden />
            </IconButton>
          </div>
          <Quote span={span} />
        </div>
      ))}
      <AddDate onAdd={add} />
    </fieldset>
  )
}

function AddDate({ onAdd }: { onAdd: (date: string) => void }) {
  return (
    <form
      className="flex flex-wrap items-center gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd(String(new FormData(event.currentTarget).get('date') ?? ''))
        event.currentTarget.reset()
      }}
    >
      <Input type="date" name="date" aria-label="A date to add" required className="w-44" />
      <Button type="submit" variant="ghost" size="sm">
        <Plus aria-hidden /> Add a date
      </Button>
    </form>
  )
}
