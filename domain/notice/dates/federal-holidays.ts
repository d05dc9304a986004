import { addDays } from './printed-date.ts'

/** Month, day of the week (0 is Sunday) and which one of the month; `-1` is the last. */
const MOVABLE: readonly (readonly [month: number, weekday: number, nth: number])[] = [
  [1, 1, 3],
  [2, 1, 3],
  [5, 1, -1],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
]
const FIXED: readonly string[] = ['01-01', '06-19', '07-04', '11-11', '12-25']
const FIRST_JUNETEENTH = 2021

const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()

/** True of a day (`YYYY-MM-DD`) on which offices of the United States government are open. */
export function isFederalWorkingDay(date: string): boolean {
  const weekday = weekdayOf(date)
  if (weekday === 0 || weekday === 6) return false
  // A fixed holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after.
  if (isFixed(date) || (weekday === 5 && isFixed(addDays(date, 1)))) return false
  if (weekday === 1 && isFixed(addDays(date, -1))) return false
  return !MOVABLE.some(([month, on, nth]) => isNth(date, month, on, nth))
}

const isFixed = (date: string) =>
  FIXED.includes(date.slice(5)) && !(date.endsWith('06-19') && Number(date.slice(0, 4)) < FIRST_JUNETEENTH)

function isNth(date: string, month: number, weekday: number, nth: number): boolean {
  if (Number(date.slice(5, 7)) !== month || weekdayOf(date) !== weekday) return false
  const day = Number(date.slice(8))
  return nth > 0 ? Math.ceil(day / 7) === nth : addDays(date, 7).slice(5, 7) !== date.slice(5, 7)
}

/** The first working day on or after a day. */
export function nextFederalWorkingDay(date: string): string {
  return isFederalWorkingDay(date) ? date : nextFederalWorkingDay(addDays(date, 1))
}
