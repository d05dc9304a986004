import { nextFederalWorkingDay } from '../dates/federal-holidays.ts'
import { addDays, calendarDate, findPrintedDates } from '../dates/printed-date.ts'
import type { NoticeText, Passage } from '../notice-text.ts'
import { within } from '../notice-text.ts'
import { plainHyphens } from './find-dockets.ts'
import type { Read } from './find-title.ts'

/** Where and when a notice was printed. */
export type Publication = {
  citation: Read<string> | null
  documentNumber: Read<string> | null
  publishedOn: Read<string> | null
}

/** The year before the Federal Register's first volume. */
const BEFORE_FIRST_VOLUME = 1935
/** A paper filed at the opening hour is printed the next working day; one filed at another hour, some day after. */
const FILED =
  /Filed:?\s+(?<month>\d{1,2})\s*[-–/]\s*(?<day>\d{1,2})\s*[-–/]\s*(?<year>\d{2,4})\b(?<hour>[;,]?\s*8:45\s*a\.?m)?/u
/** The stamp on a copy that is shown before it is printed. */
const STAMP = /\bscheduled to be published in the\s+Federal Register on\b/iu
const STAMP_ID = /\bfederalregister\.gov\/d\/(?<id>[A-Z]?\d{1,4}-\d+)/iu
/** Where a paper that no gazette prints says when it came out. */
const LABELLED =
  /^\(?(?:Date of (?:publication|issue)|Publication date|Date (?:published|issued)|Published|Issued|Date)(?:\s+on\b)?\s*:?\s*(?:\p{L}+day,?\s*)?(?=\d|\p{L})/iu
/** `Adopted: 3 May 2031  Released: 5 May 2031`: a paper that is decided one day and given out on another. */
const RELEASED = /\b(?:Date )?Released\s*:\s*(?:\p{L}+day,?\s*)?(?=\d|\p{L})/iu
const OPENING = 25

/** Reads the running head, the page marks and the closing `[FR Doc. … Filed …]` line. */
export function findPublication(notice: NoticeText): Publication {
  const documentNumber = findDocumentNumber(notice.passages)
  const publishedOn = findPublishedOn(notice.passages)
  return { documentNumber, publishedOn, citation: findCitation(notice.passages, publishedOn) }
}

function findDocumentNumber(passages: Passage[]): Read<string> | null {
  for (const passage of passages.toReversed()) {
    if (passage.kind === 'footnote') continue
    const match =
      /^\[?\s*FR Doc\.?\s*(?:No\.?:?\s*)?(?<id>[A-Z]?\d{1,4}\s?[-–—]\s?\d+)/u.exec(passage.text) ??
      (STAMP.test(passage.text) ? STAMP_ID.exec(passage.text) : null)
    const id = match?.groups?.id
    if (!match || !id) continue
    const at = match.index + match[0].length - id.length
    return { value: plainHyphens(id), span: within(passage, at, at + id.length) }
  }
  return null
}

function findPublishedOn(passages: Passage[]): Read<string> | null {
  const head = passages.find(
    (passage) => passage.kind === 'running-head' && findPrintedDates(passage.text).length > 0,
  )
  return (
    (head ? firstDate(head, 0) : null) ??
    firstOf(passages, (passage) => {
      const stamp = STAMP.exec(passage.text)
      return stamp ? firstDate(passage, stamp.index) : null
    }) ??
    firstOf(passages.toReversed(), printedAfterFiling) ??
    firstOf(passages.slice(0, OPENING), (passage) => dateAfter(RELEASED, passage)) ??
    firstOf(passages.slice(0, OPENING), (passage) => dateAfter(LABELLED, passage))
  )
}

/** The date that stands right behind a label. */
function dateAfter(label: RegExp, passage: Passage): Read<string> | null {
  const match = label.exec(passage.text)
  const from = match ? match.index + match[0].length : 0
  const date = match ? firstDate(passage, from) : null
  return date?.span.start === passage.start + from ? date : null
}

function firstOf<T>(passages: Passage[], read: (passage: Passage) => T | null): T | null {
  for (const passage of passages) {
    const found = passage.kind === 'footnote' ? null : read(passage)
    if (found !== null) return found
  }
  return null
}

/** The first date printed from an offset of a passage on. */
function firstDate(passage: Passage, from: number): Read<string> | null {
  const date = findPrintedDates(passage.text.slice(from, from + 200))[0]
  return date ? { value: date.date, span: within(passage, from + date.start, from + date.end) } : null
}

function printedAfterFiling(passage: Passage): Read<string> | null {
  const filed = FILED.exec(passage.text)
  const date = filed?.groups?.hour ? filingDate(filed) : null
  if (!filed || !date || !/^\[?\s*FR Doc/u.test(passage.text)) return null
  return {
    value: nextFederalWorkingDay(addDays(date, 1)),
    span: within(passage, filed.index, filed.index + filed[0].length),
  }
}

function filingDate(filed: RegExpExecArray): string | null {
  const { year, month, day } = filed.groups ?? {}
  return calendarDate((Number(year) % 100) + 2000, Number(month), Number(day))
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

/** The year of the day after filing: a paper filed on the last day of a year is printed in the next. */
function yearFromFiling(passages: Passage[]): number | null {
  return firstOf(passages.toReversed(), (passage) => {
    const filed = FILED.exec(passage.text)
    const date = filed && filingDate(filed)
    return date ? Number(nextFederalWorkingDay(addDays(date, 1)).slice(0, 4)) : null
  })
}
