'use client'

import { useRouter } from 'next/navigation'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'

type Props = {
  filingId: string
  trackingLabel: string
  trackingNumber: string
  remark: string
  amend: (input: unknown) => Promise<ActionResult<null>>
}

/** Adds what became known after a filing was recorded; what stood there before is kept beside it. */
export function AmendForm({ filingId, trackingLabel, trackingNumber, remark, amend }: Props) {
  const router = useRouter()
  const done = () => {
    toast('Added to the record')
    router.refresh()
  }
  const state = useSubmit(amend, done, { filingId })
  return (
    <SubmitForm state={state} submitLabel="Add to the record">
      <FormField label={trackingLabel} error={state.fields.trackingNumber}>
        <Input name="trackingNumber" defaultValue={trackingNumber} autoComplete="off" spellCheck={false} />
      </FormField>
      <FormField
        label="Remark"
        hint="What happened since: when it was posted, who confirmed it."
        error={state.fields.remark}
      >
        <Textarea name="remark" rows={3} defaultValue={remark} />
      </FormField>
    </SubmitForm>
  )
}
