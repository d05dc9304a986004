import { findPrintedDates } from './dates/printed-date.ts'
import type { Span } from './notice.ts'

/** Where a value typed by hand stands in the notice word for word, or null. */
export function locateWords(text: string, value: string): Span | null {
  const start = value.length < 3 ? -1 : text.indexOf(value)
  return start < 0 ? null : { start, end: start + value.length }
}

/** Where a date (`YYYY-MM-DD`) is first printed in the notice, in whatever form, or null. */
export function locateDate(text: string, date: string): Span | null {
  const found = findPrintedDates(text).find((printed) => printed.date === date)
  return found ? { start: found.start, end: found.end } : null
}
