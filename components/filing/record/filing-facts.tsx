import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { isAfterDeadline } from '#domain/filing/after-deadline.ts'
import type { FilingRecord } from '#domain/filing/filing-record.ts'
import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { AgencyMoment } from '../agency-moment.tsx'

type Props = {
  filing: FilingRecord
  due: DueDate | null
  profileTitle: string
  trackingLabel: string
}

/** When a filing was made, how, by whom, and under which number. */
export function FilingFacts({ filing, due, profileTitle, trackingLabel }: Props) {
  const zone = due?.zone ?? null
  const { trackingNumber, filedAt, method, filedByName, recordedAt, recordedByName, remark } = filing
  return (
    <dl className="grid gap-x-8 gap-y-4 rounded-lg border border-line bg-surface px-5 py-4 text-sm sm:grid-cols-2">
      <Fact label={trackingLabel} isWide>
        {trackingNumber === '' ? (
          <span className="text-quiet">Not known yet. Add it below once the agency has given it.</span>
        ) : (
          <span className="font-medium text-base">{trackingNumber}</span>
        )}
      </Fact>
      <Fact label="Filed" isWide>
        <AgencyMoment at={filedAt} zone={zone} />
        {due && isAfterDeadline(filedAt, due) ? (
          <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge tone="warn">
              <TriangleAlert aria-hidden />
              After the deadline
            </Badge>
            <span className="text-quiet">It was due {dueDayWords(due)}.</span>
          </span>
        ) : null}
      </Fact>
      <Fact label="How">{method === profileTitle ? method : `${method} (${profileTitle})`}</Fact>
      <Fact label="By">{filedByName}</Fact>
      <Fact label="Recorded" isWide>
        <AgencyMoment at={recordedAt} zone={zone} />
        {recordedByName ? ` by ${recordedByName}` : null}
      </Fact>
      {remark === '' ? null : (
        <Fact label="Remark" isWide>
          <span className="whitespace-pre-wrap">{remark}</span>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, isWide = false, children }: { label: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={isWide ? 'sm:col-span-2' : undefined}>
      <dt className="text-quiet">{label}</dt>
      <dd className="[overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
