'use client'

import { Undo2 } from 'lucide-react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { otherDueDates, undoDueDateChange } from '#domain/notice/dates/change-due-date.ts'
import { locateDate } from '#domain/notice/locate-words.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { useNoticeText } from '../text/notice-text-context.ts'
import { DueDateDialog } from './due-date-dialog.tsx'
import { changeWords, reportedWords } from './due-date-words.ts'

type Props = { facts: NoticeFacts; onChange: (facts: NoticeFacts) => void }

/** What became of the due date after the notice, and who says otherwise. */
export function DueDateChanges({ facts, onChange }: Props) {
  const { text } = useNoticeText()
  const others = otherDueDates(facts)
  const last = facts.dueDateChanges.length - 1
  return (
    <div className="grid gap-2">
      {facts.dueDateChanges.length > 0 ? (
        <ol aria-label="Changes of the due date" className="grid gap-1 text-sm">
          {facts.dueDateChanges.map((change, index) => (
            // Changes have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {changeWords(change)}
                {change.announcedIn ? <span className="text-quiet"> ({change.announcedIn})</span> : null}
              </span>
              {index === last ? (
                <Button
                  variant="ghost"
                  size="sm"
                  onClick={() => onChange(undoDueDateChange(facts, (date) => locateDate(text, date)))}
                >
                  <Undo2 aria-hidden /> Take back
                </Button>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      {others.length > 0 ? (
        <Alert tone="warn" title="The sources do not agree on the due date">
          {others.map(reportedWords).join('. ')}. Look at the agency’s own announcement, and enter what
          counts.
        </Alert>
      ) : null}
      <DueDateDialog facts={facts} onChange={onChange} />
    </div>
  )
}
