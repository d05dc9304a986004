'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormField } from '#components/ui/form-field.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { locateWords } from '#domain/notice/locate-words.ts'
import type { Span } from '#domain/notice/notice.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'

export type TextRead = { value: string; span: Span | null }

type Props = {
  label: string
  hint?: ReactNode
  fact: TextRead | null
  isLong?: boolean
  onChange: (fact: TextRead | null) => void
  onRest: () => void
}

/** One fact in words: what it is, the words it was read from, and a way to empty it. */
export function TextFact({ label, hint, fact, isLong = false, onChange, onRest }: Props) {
  const { text } = useNoticeText()
  const Control = isLong ? Textarea : Input
  const type = (value: string) => onChange(value === '' ? null : { value, span: locateWords(text, value) })
  return (
    <div {...readsFrom(fact?.span)} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-1">
      <FormField label={label} hint={hint}>
        <Control
          value={fact?.value ?? ''}
          className={isLong ? 'min-h-10' : undefined}
          {...(isLong ? { rows: 2 } : {})}
          onChange={(event: { target: { value: string } }) => type(event.target.value)}
          onBlur={onRest}
        />
      </FormField>
      <IconButton label={`Clear ${label.toLowerCase()}`} disabled={!fact} onClick={() => onChange(null)}>
        <X aria-hidden />
      </IconButton>
      <div className="col-span-2">
        <Quote span={fact?.span ?? null} />
      </div>
    </div>
  )
}
