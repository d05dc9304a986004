import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { type Month, monthAfter, monthWords, weeksOf } from '#domain/notice/dates/month-grid.ts'
import type { DraftItem } from './draft-list.tsx'
import { DueMark } from './due-mark.tsx'

type Props = {
  month: Month
  /** The agencies' today, `YYYY-MM-DD`. */
  today: string
  drafts: DraftItem[]
  /** The address that shows a month. */
  href: (month: Month) => string
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A month of deadlines on the agencies' calendar; on a narrow screen the days' letters are listed under it. */
export function DeadlineCalendar({ month, today, drafts, href }: Props) {
  const byDay = Map.groupBy(drafts, (draft) => draft.due?.due.date ?? '')
  const inMonth = drafts.filter((draft) => draft.due?.due.date.startsWith(month))
  const undated = drafts.filter((draft) => draft.due === null).length
  return (
    <section aria-labelledby="month" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="month" className="font-semibold text-lg">
          {monthWords(month)}
        </h2>
        <div className="flex gap-1">
          <Button asChild variant="secondary" size="icon-sm">
            <Link href={href(monthAfter(month, -1))} aria-label={monthWords(monthAfter(month, -1))}>
              <ChevronLeft aria-hidden />
            </Link>
          </Button>
          <Button asChild variant="secondary" size="sm">
            <Link href={href(today.slice(0, 7))}>This month</Link>
          </Button>
          <Button asChild variant="secondary" size="icon-sm">
            <Link href={href(monthAfter(month, 1))} aria-label={monthWords(monthAfter(month, 1))}>
              <ChevronRight aria-hidden />
            </Link>
          </Button>
        </div>
      </div>
      <table className="w-full table-fixed border-collapse rounded-lg bg-surface text-sm">
        <caption className="sr-only">Letters by the day they are due</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col" className="py-2 font-medium text-quiet">
                <abbr title={day} className="no-underline">
                  {day.slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Day
                  key={day}
                  day={day}
                  isToday={day === today}
                  isOutside={!day.startsWith(month)}
                  drafts={byDay.get(day) ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Agenda drafts={inMonth} />
      {undated > 0 ? (
        <p className="text-quiet text-sm">
          {undated === 1 ? 'One letter has' : `${undated} letters have`} no due date and no place here; the
          list shows {undated === 1 ? 'it' : 'them'}.
        </p>
      ) : null}
    </section>
  )
}

type DayProps = { day: string; isToday: boolean; isOutside: boolean; drafts: DraftItem[] }

function Day({ day, isToday, isOutside, drafts }: DayProps) {
  return (
    <td
      className={cn(
        'h-16 border border-line p-1 align-top sm:h-28 sm:p-1.5',
        isOutside && 'bg-muted text-quiet',
      )}
    >
      <time
        dateTime={day}
        className={cn(
          'inline-grid size-6 place-items-center rounded-full text-xs tabular-nums',
          isToday && 'bg-accent font-semibold text-accent-ink',
        )}
      >
        {Number(day.slice(8))}
        {isToday ? <span className="sr-only"> (today)</span> : null}
      </time>
      {drafts.length > 0 ? (
        <>
          <ul className="mt-1 hidden gap-1 sm:grid">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Link
                  href={draft.href}
                  className="line-clamp-2 rounded border-accent border-l-2 bg-accent-soft px-1.5 py-0.5 text-xs leading-snug hover:underline [overflow-wrap:anywhere]"
                >
                  {draft.title}
                  {draft.due?.state === 'closed' ? ' (closed)' : ''}
                </Link>
              </li>
            ))}
          </ul>
          <span className="mt-0.5 block rounded bg-accent-soft text-center font-medium text-xs sm:hidden">
            {drafts.length}
            <span className="sr-only"> due</span>
          </span>
        </>
      ) : null}
    </td>
  )
}

/** The month's deadlines one under another. */
function Agenda({ drafts }: { drafts: DraftItem[] }) {
  if (drafts.length === 0) return <p className="text-quiet text-sm">Nothing is due this month.</p>
  return (
    <ul aria-label="Due this month" className="grid gap-3 sm:hidden">
      {drafts.map((draft) => (
        <li key={draft.id} className="grid gap-1 text-sm">
          <Link href={draft.href} className="rounded font-medium hover:underline [overflow-wrap:anywhere]">
            {draft.title}
          </Link>
          {draft.due ? <DueMark deadline={draft.due} /> : null}
        </li>
      ))}
    </ul>
  )
}
