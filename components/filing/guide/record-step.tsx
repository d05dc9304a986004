'use client'

import { TriangleAlert } from 'lucide-react'
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
import { isAfterDeadline } from '#domain/filing/after-deadline.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { PreparedRecord } from '#domain/filing/filing-record.ts'
import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import { agencyClock, agencyZoneName, fromAgencyClock } from '#domain/notice/dates/agency-time.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import type { FilingAim } from './filing-steps.ts'
import { ReceiptList } from './receipt-list.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = {
  aim: FilingAim
  profile: FilingProfile
  prepared: PreparedRecord
  /** When the notice wants it, with the agency's time zone. */
  due: DueDate | null
  userName: string
  /** The time now, as the server has it. */
  now: Date
  actions: {
    recordFiling: (input: unknown) => Promise<ActionResult<{ id: string }>>
    removeReceipt: (input: unknown) => Promise<ActionResult<null>>
  }
}

/** What is known of the filing once it is made: the number, when, how, by whom, and the receipt. */
export function RecordStep({ aim, profile, prepared, due, userName, now, actions }: Props) {
  const router = useRouter()
  const methods = useId()
  const zone = due?.zone ?? null
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
          hint={at ? <YourTime at={at} due={due} /> : undefined}
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

const YourTime = ({ at, due }: { at: Date; due: DueDate | null }) => (
  <>
    <Moment at={at} /> on your clock.
    {due && isAfterDeadline(at, due) ? (
      <span className="mt-1 flex items-start gap-1.5 font-medium text-warn">
        <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
        This is after the deadline, {dueDayWords(due)}. The record will say so.
      </span>
    ) : null}
  </>
)
