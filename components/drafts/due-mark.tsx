'use client'

import { AlarmClock, CalendarCheck2, CalendarClock, CalendarX2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { dueDayWords, dueInstant } from '#domain/notice/dates/agency-day.ts'
import type { Deadline, DeadlineState } from '#domain/notice/dates/deadline.ts'
import type { DueDate } from '#domain/notice/notice.ts'

const LOOKS = {
  closed: { tone: 'plain', Icon: CalendarX2 },
  today: { tone: 'danger', Icon: AlarmClock },
  soon: { tone: 'danger', Icon: CalendarClock },
  near: { tone: 'warn', Icon: CalendarClock },
  open: { tone: 'plain', Icon: CalendarCheck2 },
} as const satisfies Record<DeadlineState, object>

/** How long is left, in words and with a sign of its own for each state. */
export function DueBadge({ deadline }: { deadline: Deadline }) {
  const { tone, Icon } = LOOKS[deadline.state]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {deadline.words}
    </Badge>
  )
}

/** When comments close: what is left as words, the agency's day, and the hour on the reader's own clock. */
export function DueMark({ deadline }: { deadline: Deadline }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <DueBadge deadline={deadline} />
      <span>{dueDayWords(deadline.due)}</span>
      <ReadersClock due={deadline.due} />
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
