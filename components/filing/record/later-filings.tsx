import { FilePlus2 } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import type { FilingRecord } from '#domain/filing/filing-record.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { FilingLinks } from '../filing-links.tsx'
import { stepHref } from '../guide/filing-steps.ts'

type Props = {
  filing: FilingRecord
  canFile: boolean
  due: DueDate | null
  /** What each filing profile calls its number, by the profile's id. */
  labels: Readonly<Record<string, string>>
}

/** What supplements or corrects a filing, and where to file one more. */
export function LaterFilings({ filing: { id, draftId, later }, canFile, due, labels }: Props) {
  const aim = { draftId, earlierId: id, profileId: null }
  return (
    <>
      {later.length > 0 ? <FilingLinks filings={later} {...{ draftId, due, labels }} /> : null}
      {later.length === 0 && !canFile ? <p className="text-quiet text-sm">None so far.</p> : null}
      {canFile ? (
        <div className="flex flex-wrap gap-2">
          <Button asChild variant="secondary">
            <Link href={stepHref({ ...aim, kind: 'supplement' }, 'check')}>
              <FilePlus2 aria-hidden /> File a supplement
            </Link>
          </Button>
          <Button asChild variant="secondary">
            <Link href={stepHref({ ...aim, kind: 'correction' }, 'check')}>
              <FilePlus2 aria-hidden /> File a correction
            </Link>
          </Button>
        </div>
      ) : null}
    </>
  )
}
