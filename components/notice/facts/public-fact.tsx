'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { Quote } from '../text/quote.tsx'
import { readsFrom } from '../text/reads-from.ts'

type Props = { isPublic: NoticeFacts['isPublic']; onChange: (isPublic: NoticeFacts['isPublic']) => void }

/** Whether the agency publishes what it is sent. */
export function PublicFact({ isPublic, onChange }: Props) {
  const value = isPublic === null ? '' : isPublic.value ? 'yes' : 'no'
  return (
    <div className="grid gap-1" {...readsFrom(isPublic?.span)}>
      <FormField label="Comments are published">
        <Select
          value={value}
          onChange={({ target }) =>
            onChange(target.value === '' ? null : { value: target.value === 'yes', span: null })
          }
        >
          <option value="">The notice does not say</option>
          <option value="yes">Yes</option>
          <option value="no">No</option>
        </Select>
      </FormField>
      <Quote span={isPublic?.span ?? null} />
    </div>
  )
}
