import type { DueDate } from './notice.ts'

const DAY_IN_MS = 86_400_000

/** Where an agency's clock hangs when the notice says nothing of it. */
const DEFAULT_ZONE = 'America/New_York'

const ZONES: readonly (readonly [RegExp, string])[] = [
  [/^(E[SD]?T|eastern)\b/i, 'America/New_York'],
  [/^(C[SD]?T|central)\b/i, 'America/Chicago'],
  [/^(M[SD]?T|mountain)\b/i, 'America/Denver'],
  [/^(P[SD]?T|pacific)\b/i, 'America/Los_Angeles'],
  [/^(AK[SD]?T|alaska)\b/i, 'America/Anchorage'],
  [/^(HS?T|hawaii)\b/i, 'Pacific/Honolulu'],
  [/^(GMT|BST|london)\b/i, 'Europe/London'],
  [/^(CES?T|brussels)\b/i, 'Europe/Brussels'],
  [/^(UTC|Z)\b/i, 'UTC'],
]

const placeOf = (zone: string | null) =>
  ZONES.find(([pattern]) => zone !== null && pattern.test(zone.trim()))?.[1] ?? DEFAULT_ZONE

/** The calendar day (`YYYY-MM-DD`) it is at the agency at an instant; `zone` is as the notice prints it. */
export function agencyDay(now: Date, zone: string | null): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: placeOf(zone),
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
  const asUtc = Date.parse(`${due.date}T${due.time}:00Z`)
  // Read the guess on the agency's clock; what that clock shows too little is what to add.
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: placeOf(due.zone),
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc)
  return new Date(asUtc + (asUtc - Date.parse(`${shown.replace(' ', 'T')}Z`)))
}
