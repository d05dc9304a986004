import type { SourceDate } from '#domain/evidence/keeping/source-candidate.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The number of a month written as `3`, `03`, `mar` or `March`; undefined for anything else. */
export function monthNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase()
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined
  const at = /^[a-z]{3,9}\.?$/.test(word) ? MONTHS.indexOf(word.slice(0, 3)) : -1
  return at < 0 ? undefined : at + 1
}

type Parts = [number, ...number[]]

/** Year, month and day as far as they make sense in that order. */
function partsOf(year: number, month?: number, day?: number): Parts {
  if (month === undefined || month < 1 || month > 12) return [year]
  if (day === undefined || day < 1 || day > 31) return [year, month]
  return [year, month, day]
}

const ISO = /^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T /][\d:.]*(?:Z|[+-][\d:]*)?)?[/~?%]*$/
const DAY_MONTH = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i
const MONTH_DAY = /^([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/i

function readPoint(typed: string): Parts | null {
  const text = typed.trim()
  const iso = ISO.exec(text)
  if (iso)
    return partsOf(Number(iso[1]), iso[2] ? Number(iso[2]) : undefined, iso[3] ? Number(iso[3]) : undefined)
  const european = DAY_MONTH.exec(text)
  if (european) return partsOf(Number(european[3]), monthNumber(european[2] ?? ''), Number(european[1]))
  const american = MONTH_DAY.exec(text)
  if (american)
    return partsOf(
      Number(american[3]),
      monthNumber(american[1] ?? ''),
      american[2] ? Number(american[2]) : undefined,
    )
  return null
}

/**
 * A date as people and programs write it: `2024`, `2024-03-01`, `2024/03/01/`, `1 March 2024`, `March 1, 2024`, or a
 * span, `2023-05/2023-07`. Of other words, `Spring 2024`, the year alone; null where there is none.
 */
export function readDate(typed: string): SourceDate | null {
  const text = typed.trim().slice(0, 80)
  const span = /^(-?\d{4}[\d-]*)\s*\/\s*(-?\d{4}[\d-]*)$/.exec(text)
  const points = (span ? [span[1] ?? '', span[2] ?? ''] : [text]).map(readPoint)
  const known = points.filter((point) => point !== null)
  if (known.length > 0) return { 'date-parts': known }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]
  return year ? { 'date-parts': [[Number(year)]] } : null
}
