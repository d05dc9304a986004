import type { DueDate } from '../notice.ts'
import { daysLeft, daysLeftWords, dueInstant } from './agency-day.ts'

export type DeadlineState = 'closed' | 'today' | 'soon' | 'near' | 'open'

/** How a deadline stands: `days` left on the agency's calendar (negative when past), and both as words. */
export type Deadline = { due: DueDate; state: DeadlineState; days: number; words: string }

const SOON_DAYS = 3
const NEAR_DAYS = 14
const HOUR_IN_MS = 3_600_000
const DAY_IN_MS = 24 * HOUR_IN_MS

/** How a due date stands at an instant. Its hour counts where the notice gives one: at 18:00, 17:00 has passed. */
export function deadlineAt(due: DueDate, now: Date): Deadline {
  const days = daysLeft(due, now)
  const left = msLeft(due, now)
  if (days < 0 || (left !== null && left < 0)) return { due, state: 'closed', days, words: closedWords(days) }
  const words =
    left !== null && left < DAY_IN_MS ? `${daysLeftWords(days)}, ${hoursWords(left)}` : daysLeftWords(days)
  return {
    due,
    days,
    words,
    state: days === 0 ? 'today' : days <= SOON_DAYS ? 'soon' : days <= NEAR_DAYS ? 'near' : 'open',
  }
}

function msLeft(due: DueDate, now: Date): number | null {
  const instant = dueInstant(due)
  return instant === null ? null : instant.getTime() - now.getTime()
}

const closedWords = (days: number) => (days >= 0 ? 'closed earlier today' : daysLeftWords(days))

function hoursWords(ms: number): string {
  const hours = Math.floor(ms / HOUR_IN_MS)
  if (hours === 0) return 'less than an hour left'
  return hours === 1 ? 'about an hour left' : `${hours} hours left`
}
