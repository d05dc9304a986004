import { plainHyphens } from './find-dockets.ts'
import type { Read } from './find-title.ts'
import type { NoticeText, Passage } from './notice-text.ts'
import { within } from './notice-text.ts'
import { addDays, calendarDate, findPrintedDates } from './printed-date.ts'

/** Where and when a notice was printed. */
export type Publication = {
  citation: Read<string> | null
  documentNumber: Read<string> | null
  publishedOn: Read<string> | null
}

/** The year before the Federal Register's first volume. */
const BEFORE_FIRST_VOLUME = 1935
const FILED = /Filed\s+(?<month>\d{1,2})\s*[-–]\s*(?<day>\d{1,2})\s*[-–]\s*(?<year>\d{2})\b/u

/** Reads the running head, the page marks and the closing `[FR Doc. … Filed …]` line. */
export function findPublication(notice: NoticeText): Publication {
  const documentNumber = findDocumentNumber(notice.passages)
  const publishedOn = findPublishedOn(notice.passages)
  return { documentNumber, publishedOn, citation: findCitation(notice.passages, publishedOn) }
}

function findDocumentNumber(passages: Passage[]): Read<string> | null {
  for (const passage of passages.toReversed()) {
    if (passage.kind === 'footnote') continue
    const match = /^\[?\s*FR Doc\.?\s*(?:No\.?:?\s*)?(?<id>[A-Z]?\d{1,4}\s?[-–—]\s?\d+)/u.exec(passage.text)
    const id = match?.groups?.id
    if (!match || !id) continue
    const at = match[0].length - id.length
    return { value: plainHyphens(id), span: within(passage, at, at + id.length) }
  }
  return null
}

function findPublishedOn(passages: Passage[]): Read<string> | null {
  const head = passages.find(
    (passage) => passage.kind === 'running-head' && findPrintedDates(passage.text).length > 0,
  )
  const date = head && findPrintedDates(head.text)[0]
  return head && date ? { value: date.date, span: within(head, date.start, date.end) } : null
}

function findCitation(passages: Passage[], publishedOn: Read<string> | null): Read<string> | null {
  const page = firstPage(passages)
  const year = publishedOn ? Number(publishedOn.value.slice(0, 4)) : yearFromFiling(passages)
  const head = passages.find((passage) => passage.kind === 'running-head')
  const volume = Number(
    /\bVol(?:ume|\.)\s*(\d+)/iu.exec(head?.text ?? '')?.[1] ?? (year ? year - BEFORE_FIRST_VOLUME : 0),
  )
  if (page && volume > 0) return { value: `${volume} FR ${page.value}`, span: page.span }
  return null
}

/** The page the notice starts on. A page mark after the first words is the page they run on to. */
function firstPage(passages: Passage[]): Read<number> | null {
  const at = passages.findIndex((passage) => passage.kind === 'page')
  const mark = passages[at]
  const range = passages.find((p) => p.kind === 'running-head' && /\bPages? \d+/iu.test(p.text))
  if (range) return { value: Number(/\bPages? (\d+)/iu.exec(range.text)?.[1]), span: range }
  if (!mark) return null
  const number = Number(/\d+/u.exec(mark.text)?.[0])
  const hasWordsBefore = passages.slice(0, at).some((passage) => passage.kind !== 'running-head')
  return { value: hasWordsBefore ? number - 1 : number, span: { start: mark.start, end: mark.end } }
}

/** A paper filed in the morning is printed the next working day, which may be in the next year. */
function yearFromFiling(passages: Passage[]): number | null {
  for (const passage of passages.toReversed()) {
    const filed = FILED.exec(passage.text)?.groups
    if (!filed) continue
    const date = calendarDate(2000 + Number(filed.year), Number(filed.month), Number(filed.day))
    return date ? Number(nextWorkingDay(date).slice(0, 4)) : null
  }
  return null
}

function nextWorkingDay(date: string): string {
  const next = addDays(date, 1)
  const isHoliday = [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) || next.endsWith('-01-01')
  return isHoliday ? nextWorkingDay(next) : next
}
