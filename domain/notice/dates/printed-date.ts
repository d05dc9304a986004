const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMES =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember)?\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?'

const monthFirst = `(?<m1>${NAMES})\\s+(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y1>(?:19|20)\\d{2})`
const dayFirst = `(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m2>${NAMES}),?\\s+(?<y2>(?:19|20)\\d{2})`
const iso = '(?<y3>(?:19|20)\\d{2})-(?<m3>\\d{2})-(?<d3>\\d{2})'
const slashed = '(?<m4>\\d{1,2})/(?<d4>\\d{1,2})/(?<y4>(?:19|20)\\d{2})'
const pattern = new RegExp(`\\b(?:${monthFirst}|${dayFirst}|${iso}|${slashed})\\b`, 'giu')

/** A date as printed, with its place in the string it was read from. */
export type PrintedDate = { date: string; start: number; end: number }

/** Every calendar date printed in `text`, in order, as `YYYY-MM-DD`. Slashed dates are read the American way. */
export function findPrintedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = []
  for (const match of text.matchAll(pattern)) {
    const g = match.groups ?? {}
    const monthName = (g.m1 ?? g.m2)?.slice(0, 3).toLowerCase()
    const month = monthName ? MONTHS.indexOf(monthName) + 1 : Number(g.m3 ?? g.m4)
    const day = Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4)
    const year = Number(g.y1 ?? g.y2 ?? g.y3 ?? g.y4)
    const date = calendarDate(year, month, day)
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The date as `YYYY-MM-DD`, or null when the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const time = new Date(Date.UTC(year, month - 1, day))
  const isReal =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return isReal ? time.toISOString().slice(0, 10) : null
}

/** `date` moved by a number of days. */
export function addDays(date: string, days: number): string {
  const time = new Date(`${date}T00:00:00Z`)
  time.setUTCDate(time.getUTCDate() + days)
  return time.toISOString().slice(0, 10)
}
