/** A calendar month: `YYYY-MM`. */
export type Month = string

const DAY_IN_MS = 86_400_000
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10)

/** The weeks of a month, Monday first, each seven days as `YYYY-MM-DD`; days of its neighbours fill the ends. */
export function weeksOf(month: Month): string[][] {
  const first = Date.parse(`${month}-01`)
  const fromMonday = (new Date(first).getUTCDay() + 6) % 7
  const weeks: string[][] = []
  for (let start = first - fromMonday * DAY_IN_MS; weeks.length === 0 || iso(start).startsWith(month); ) {
    weeks.push(Array.from({ length: 7 }, (_, day) => iso(start + day * DAY_IN_MS)))
    start += 7 * DAY_IN_MS
  }
  return weeks
}

/** The month so many months later, earlier when negative. */
export function monthAfter(month: Month, by: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return iso(Date.UTC(year, number - 1 + by, 1)).slice(0, 7)
}

/** A month somebody asked for by address, or null when it is none. */
export const readMonth = (given: string | undefined): Month | null =>
  given && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(given) ? given : null

/** "March 2027". */
export const monthWords = (month: Month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  )
