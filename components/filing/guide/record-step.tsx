'use client'

import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { Alert } from '#components/ui/alert.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { PreparedRecord } from '#domain/filing/filing-record.ts'
import { agencyClock, agencyZoneName, fromAgencyClock } from '#domain/notice/dates/agency-time.ts'
import type { FilingAim } from './filing-steps.ts'
import { ReceiptList } from './receipt-list.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = {
  aim: FilingAim
  profile: FilingProfile
  prepared: PreparedRecord
  /** The agency's time zone as the notice prints it. */
  zone: string | null
  userName: string
  /** The time now, as the server has it. */
  now: Date
  actions: {
    recordFiling: (input: unknown) => Promise<ActionResult<{ id: string }>>
    removeReceipt: (input: unknown) => Promise<ActionResult<null>>
  }
}

/** What is known of the filing once it is made: the number, when, how, by whom, and the receipt. */
export function RecordStep({ aim, profile, prepared, zone, userName, now, actions }: Props) {
  const router = useRouter()
  const methods = useId()
  const { madeId } = prepared
  const { draftId, kind, earlierId } = aim
  const { values, change, forget } = useKeptForm(`rejoinder-record:${draftId}:${madeId}`, {
    trackingNumber: '',
    filedAt: agencyClock(now, zone),
    filedByName: userName,
    method: profile.methods[0] ?? '',
    remark: '',
  })
  const at = fromAgencyClock(values.filedAt, zone)
  const done = ({ id }: { id: string }) => {
    forget()
    router.push(`/d/${draftId}/filings/${id}`)
  }
  const state = useSubmit(actions.recordFiling, done, {
    ...{ draftId, madeId, kind, earlierId },
    filedAt: at?.toISOString() ?? '',
  })
  const field = (name: keyof typeof values) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) => change(name, event.target.value),
  })
  const receipts = prepared.files.filter(({ role }) => role === 'receipt')
  return (
    <div className="grid gap-6">
      <Alert>
        The record will hold {prepared.files.length - receipts.length} files, made{' '}
        <Moment at={prepared.madeAt} />, and the letter as it was then. They never change afterwards; a
        number, a remark or a receipt can be added later.
      </Alert>
      <ReceiptList draftId={draftId} receipts={receipts} remove={actions.removeReceipt} />
      <SubmitForm state={state} submitLabel="Record the filing">
        <FormField
          label={profile.trackingLabel}
          hint="As the agency gave it. Leave it empty if it is not known yet."
          error={state.fields.trackingNumber}
        >
          <Input {...field('trackingNumber')} autoComplete="off" spellCheck={false} />
        </FormField>
        <FormField
          label={`Filed at (${agencyZoneName(at ?? now, zone)}, the agency’s clock)`}
          hint={at ? <YourTime at={at} /> : undefined}
          error={at === null ? 'Give a day and a time.' : state.fields.filedAt}
          isRequired
        >
          <Input type="datetime-local" {...field('filedAt')} />
        </FormField>
        <FormField label="Filed by" error={state.fields.filedByName} isRequired>
          <Input {...field('filedByName')} autoComplete="name" />
        </FormField>
        <FormField label="How it was filed" error={state.fields.method} isRequired>
          <Input {...field('method')} list={methods} autoComplete="off" />
        </FormField>
        <datalist id={methods}>
          {profile.methods.map((method) => (
            <option key={method} value={method} />
          ))}
        </datalist>
        <FormField label="Remark" hint="Anything the next person should know." error={state.fields.remark}>
          <Textarea rows={3} {...field('remark')} />
        </FormField>
      </SubmitForm>
    </div>
  )
}

const YourTime = ({ at }: { at: Date }) => (
  <>
    <Moment at={at} /> on your clock.
  </>
)
