import { findPrintedDates } from '#domain/notice/dates/printed-date.ts'
import type { Words } from '../read-blocks.ts'
import type { CitationFault } from './citation-fault.ts'
import { isSlipOf, type NoticeCitation } from './notice-citation.ts'
import { printedDay } from './printed-day.ts'
import { MOST_PAGES, type RegisterCitation, yearOfVolume } from './register-citations.ts'

/** What is wrong with a citation of the Federal Register in a letter of `year`: at most the first thing anybody would see. */
export function registerFaults(
  cited: RegisterCitation,
  { text, role }: Pick<Words, 'text' | 'role'>,
  own: NoticeCitation | null,
  year: number,
): CitationFault[] {
  const { start, end, volume, page, pageStart, pageEnd, bracket } = cited
  const warn = (message: string, fix?: CitationFault['fix']): CitationFault[] => [
    { start, end, level: 'warning', message, ...(fix && { fix }) },
  ]
  // A volume that is not the notice's beside its page is the caption's check to tell.
  if (own && page === own.page && volume !== own.volume) return []
  if (own && role === 'footnote' && isSlipOf(cited, own)) {
    const right = withCommasOf(text.slice(pageStart, pageEnd), own.page)
    return warn(
      `“${text.slice(start, end)}” is nearly, but not quite, where the notice stands: page ${right} of volume ${volume}.`,
      { text: right, start: pageStart, end: pageEnd },
    )
  }
  if (volume < 1 || yearOfVolume(volume) > year || page < 1 || page > MOST_PAGES) {
    return warn(
      `The Federal Register has no such place as “${text.slice(start, end)}”. Look the citation up.`,
    )
  }
  if (bracket === null)
    return /Fed Reg|Fed\. ?Reg(?!\.)|Fed\.Reg/.test(text.slice(start, pageStart))
      ? nameFault(cited, text)
      : []
  const [printed] = findPrintedDates(bracket)
  if (
    own &&
    printed &&
    volume === own.volume &&
    page === own.page &&
    own.publishedOn &&
    printed.date !== own.publishedOn
  ) {
    const at = text.indexOf(bracket, pageEnd) + printed.start
    const words = printedDay(own.publishedOn, bracket.slice(printed.start, printed.end))
    return warn(`The notice was published on ${printedDay(own.publishedOn)}.`, {
      ...{ text: words, start: at, end: at + printed.end - printed.start },
    })
  }
  const said = printed
    ? Number(printed.date.slice(0, 4))
    : Number(/\b(?:19|20)\d\d\b/.exec(bracket)?.[0] ?? Number.NaN)
  if (!Number.isNaN(said) && said !== yearOfVolume(volume)) {
    return warn(
      `Volume ${volume} of the Federal Register is of ${yearOfVolume(volume)}, not of ${said}. One of the two is wrong.`,
    )
  }
  if (!printed && /\p{L}{3,9}\.? \d{1,2},? (?:19|20)\d\d/u.test(bracket))
    return warn(`“${bracket}” is no day of the calendar. Look the date up.`)
  return nameFault(cited, text)
}

/** "Fed Reg" and "Fed.Reg." for "Fed. Reg." */
function nameFault(
  { start, end, pageStart, volume, isLong, isShort }: RegisterCitation,
  text: string,
): CitationFault[] {
  const at = start + String(volume).length + 1
  const said = text.slice(at, pageStart).replace(/\s+$/, '').replace(/ at$/, '')
  if (!isLong || said === 'Fed. Reg.') return []
  const message = `“${said}” is written “Fed. Reg.”${isShort ? '' : ' in a citation'}.`
  return [
    { start, end, level: 'advice', message, fix: { text: 'Fed. Reg.', start: at, end: at + said.length } },
  ]
}

const withCommasOf = (typed: string, page: number) =>
  typed.includes(',') ? page.toLocaleString('en') : String(page)
