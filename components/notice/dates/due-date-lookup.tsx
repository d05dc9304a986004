'use client'

import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { otherDueDates } from '#domain/notice/dates/change-due-date.ts'
import type { LookedUpDates } from '#domain/notice/lookup/looked-up-dates.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import { reportedWords } from './due-date-words.ts'
import { lookUpDueDates } from './look-up-due-dates.ts'

/** Said before anything is asked, so that nobody is surprised by who hears of the notice. */
const WHERE = 'This server asks the Federal Register and Regulations.gov.'

type Props = { facts: NoticeFacts; onChange: (facts: NoticeFacts) => void; lookUpAt: string }

/** Asks the publishers, when the person asks, until when they say that comments are taken. */
export function DueDateLookup({ facts, onChange, lookUpAt }: Props) {
  const [found, setFound] = useState<ActionResult<LookedUpDates> | null>(null)
  const [isBusy, setBusy] = useState(false)
  // Facts may be corrected while the publishers are asked.
  const latest = useRef(facts)
  useEffect(() => {
    latest.current = facts
  }, [facts])

  const ask = async () => {
    setBusy(true)
    setFound(null)
    const answer = await lookUpDueDates(lookUpAt)
    setBusy(false)
    setFound(answer)
    if (answer.ok) onChange({ ...latest.current, reportedDueDates: answer.value.dueDates })
  }
  return (
    <div className="grid gap-1">
      <Button variant="secondary" size="sm" className="justify-self-start" disabled={isBusy} onClick={ask}>
        <Search aria-hidden /> Look up the due date
      </Button>
      <p role="status" className="flex items-center gap-2 text-quiet text-sm">
        {isBusy ? (
          <>
            <Spinner /> Asking the Federal Register and Regulations.gov…
          </>
        ) : (
          <span>{found ? words(found, facts) : WHERE}</span>
        )}
      </p>
    </div>
  )
}

function words(found: ActionResult<LookedUpDates>, facts: NoticeFacts): string {
  if (!found.ok) return found.message
  const { dueDates, warning } = found.value
  if (dueDates.length === 0) return ['Neither gives a day.', warning].filter(Boolean).join(' ')
  // Where they differ, the warning above says so.
  const agreed = otherDueDates(facts).length === 0 ? `${dueDates.map(reportedWords).join('. ')}.` : ''
  return [agreed, warning].filter(Boolean).join(' ')
}
