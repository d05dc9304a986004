'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { NOTICE_KINDS, type NoticeFacts, noticeFactsSchema } from '#domain/notice/notice.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'

const NAMES = {
  rfi: 'Request for information',
  rfc: 'Request for comment',
  anprm: 'Advance notice of proposed rulemaking',
  nprm: 'Proposed rule',
  consultation: 'Consultation or inquiry',
  other: 'Something else',
} satisfies Record<(typeof NOTICE_KINDS)[number], string>

const kindSchema = noticeFactsSchema.shape.kind.unwrap().shape.value

type Props = { kind: NoticeFacts['kind']; onChange: (kind: NoticeFacts['kind']) => void }

/** What sort of notice this is; it decides which letter frame is offered. */
export function KindFact({ kind, onChange }: Props) {
  const choose = (value: string) => {
    const parsed = kindSchema.safeParse(value)
    onChange(parsed.success ? { value: parsed.data, span: null } : null)
  }
  return (
    <div className="grid gap-1" {...readsFrom(kind?.span)}>
      <FormField label="Kind">
        <Select value={kind?.value ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">Not known</option>
          {NOTICE_KINDS.map((each) => (
            <option key={each} value={each}>
              {NAMES[each]}
            </option>
          ))}
        </Select>
      </FormField>
      <Quote span={kind?.span ?? null} />
    </div>
  )
}
