'use client'

import { CalendarClock } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { daysLeftWords, dueDayWords, dueInstant } from '#domain/notice/agency-day.ts'
import type { DueDate } from '#domain/notice/notice.ts'

const SOON = 14
const URGENT = 3

/** When comments close: the agency's day, the days left as words, and the hour on the reader's own clock. */
export function DueMark({ due, days }: { due: DueDate; days: number }) {
  const tone = days < 0 || days > SOON ? 'plain' : days > URGENT ? 'warn' : 'danger'
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <Badge tone={tone}>
        <CalendarClock aria-hidden />
        {daysLeftWords(days)}
      </Badge>
      <span>{dueDayWords(due)}</span>
      <ReadersClock due={due} />
    </span>
  )
}

const never = () => () => undefined

/** The closing hour where the reader is; only the browser knows where that is. */
function ReadersClock({ due }: { due: DueDate }) {
  const words = useSyncExternalStore(
    never,
    () => readersWords(due),
    () => '',
  )
  return words === '' ? null : <span className="text-quiet">({words} your time)</span>
}

function readersWords(due: DueDate): string {
  const instant = dueInstant(due)
  if (instant === null) return ''
  const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(instant)
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(instant)
  if (day === due.date) return time === due.time ? '' : time
  return `${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(instant)}, ${time}`
}
