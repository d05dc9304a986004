import { isAfterDeadline } from '#domain/filing/after-deadline.ts'
import type { FilingSummary } from '#domain/filing/filing-record.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { filedWords } from './filing-words.ts'

type Given = {
  draftId: string
  filing: FilingSummary
  /** When the notice wanted it. */
  due: DueDate | null
  /** What each filing profile calls its number, by the profile's id. */
  labels: Readonly<Record<string, string>>
}

/** That a letter was filed, in words, and where the record of it is. */
export const lastFiled = ({ draftId, filing, due, labels }: Given): { href: string; words: string } => ({
  href: `/d/${draftId}/filings/${filing.id}`,
  words: filedWords({
    ...{
      kind: filing.kind,
      trackingNumber: filing.trackingNumber,
      day: agencyDay(filing.filedAt, due?.zone ?? null),
    },
    isLate: isAfterDeadline(filing.filedAt, due),
    trackingLabel: labels[filing.profile] ?? 'Tracking number',
  }),
})
