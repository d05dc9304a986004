'use client'

import { TriangleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactNode, useId } from 'react'
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
import type { FilingSummary, PreparedRecord } from '#domain/filing/filing-record.ts'
import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import {
  agencyClock,
  agencyTimeWords,
  agencyZoneName,
  fromAgencyClock,
} from '#domain/notice/dates/agency-time.ts'
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
  /** What was filed of this letter before, the newest first. */
  filings: readonly FilingSummary[]
  userName: string
  /** The time now, as the server has it. */
  now: Date
  actions: {
    recordFiling: (input: unknown) => Promise<ActionResult<{ id: string }>>
    removeReceipt: (input: unknown) => Promise<ActionResult<null>>
  }
}

/** What is known of the filing once it is made: the number, when, how, by whom, and the receipt. */
export function RecordStep({ aim, profile, prepared, due, filings, userName, now, actions }: Props) {
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
  const number = values.trackingNumber.trim()
  const twin = filings.find(({ trackingNumber }) => number !== '' && trackingNumber === number)
  const receipts = prepared.files.filter(({ role }) => role === 'receipt')
  return (
    <div className="grid gap-6">
      <Alert>
        The record will hold {prepared.files.length - receipts.length} files, made{' '}
        <Moment at={prepared.madeAt} />, and the letter as it was then. They never change afterwards; a
        number, a remark or a receipt can be added later.
      </Alert>
      {prepared.isOutdated ? (
        <Alert tone="warn" title="The letter was changed since these files were made">
          The record will hold the files as they were made. If you sent others, make the files anew and send
          those.
        </Alert>
      ) : null}
      <ReceiptList draftId={draftId} receipts={receipts} remove={actions.removeReceipt} />
      <SubmitForm state={state} submitLabel="Record the filing">
        <FormField
          label={profile.trackingLabel}
          hint={
            twin ? (
              <Twin filing={twin} zone={zone} />
            ) : (
              'As the agency gave it. Leave it empty if it is not known yet.'
            )
          }
          error={state.fields.trackingNumber}
        >
          <Input {...field('trackingNumber')} autoComplete="off" spellCheck={false} />
        </FormField>
        <FormField
          label={`Filed at (${agencyZoneName(at ?? now, zone)}, the agency’s clock)`}
          hint={at ? <YourTime at={at} due={due} /> : undefined}
          error={at === null ? 'Give a day and a time that the agency’s clock shows.' : state.fields.filedAt}
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

const Twin = ({ filing, zone }: { filing: FilingSummary; zone: string | null }) => (
  <Caution>
    The filing of {agencyTimeWords(filing.filedAt, zone)} has this number too. See that it is the new one.
  </Caution>
)

const Caution = ({ children }: { children: ReactNode }) => (
  <span className="mt-1 flex items-start gap-1.5 font-medium text-warn">
    <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
    <span>{children}</span>
  </span>
)

const YourTime = ({ at, due }: { at: Date; due: DueDate | null }) => (
  <>
    <Moment at={at} /> on your clock.
    {due && isAfterDeadline(at, due) ? (
      <Caution>This is after the deadline, {dueDayWords(due)}. The record will say so.</Caution>
    ) : null}
  </>
)
