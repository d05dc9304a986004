import Link from 'next/link'
import type { FilingSummary } from '#domain/filing/filing-record.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { lastFiled } from './last-filed.ts'

type Props = {
  filings: readonly FilingSummary[]
  draftId: string
  due: DueDate | null
  /** What each filing profile calls its number, by the profile's id. */
  labels: Readonly<Record<string, string>>
}

/** Filings as links, one line each. */
export function FilingLinks({ filings, draftId, due, labels }: Props) {
  return (
    <ul className="grid gap-1 text-sm">
      {filings.map((filing) => {
        const { href, words } = lastFiled({ draftId, filing, due, labels })
        return (
          <li key={filing.id}>
            <Link className="rounded text-link hover:underline" href={href}>
              {words}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
