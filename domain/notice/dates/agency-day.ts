import type { DueDate } from '../notice.ts'
import { placeOfZone } from './agency-zone.ts'

const DAY_IN_MS = 86_400_000

/** The calendar day (`YYYY-MM-DD`) it is at the agency at an instant; `zone` is as the notice prints it. */
export function agencyDay(now: Date, zone: string | null): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: placeOfZone(zone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** Whole days from the agency's today to the due day: 0 is today, negative is past. */
export const daysLeft = (due: DueDate, now: Date): number =>
  Math.round((Date.parse(due.date) - Date.parse(agencyDay(now, due.zone))) / DAY_IN_MS)

/** How long is left, as words: "due today", "due in 12 days", "closed 3 days ago". */
export function daysLeftWords(days: number): string {
  if (days === 0) return 'due today'
  if (days === 1) return 'due tomorrow'
  if (days === -1) return 'closed yesterday'
  return days > 0 ? `due in ${days} days` : `closed ${-days} days ago`
}

/** The due day as the agency has it: "1 February 2027, 23:59 ET". */
export function dueDayWords(due: DueDate): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(due.date),
  )
  const time = [due.time, due.zone].filter(Boolean).join(' ')
  return time === '' ? day : `${day}, ${time}`
}

/** The instant comments close, or null when the notice gives no hour. */
export function dueInstant(due: DueDate): Date | null {
  if (due.time === null) return null
  const wanted = Date.parse(`${due.date}T${due.time}:00Z`)
  const place = placeOfZone(due.zone)
  // Read the guess on the agency's clock; what that clock shows too little is what to add. Twice, because the
  // first guess may lie on the other side of a change to summer time.
  const closer = (guess: number) => guess + (wanted - shownAt(guess, place))
  return new Date(closer(closer(wanted)))
}

/** What the clock at a place shows at an instant, as if that were UTC; milliseconds. */
function shownAt(instant: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${shown.format(instant).replace(' ', 'T')}Z`)
}
