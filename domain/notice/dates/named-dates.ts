import type { Read } from '../facts/find-title.ts'
import type { DueDate } from '../notice.ts'
import { type Passage, within } from '../notice-text.ts'
import type { Span } from '../span.ts'
import { type Placed, sectionPassages } from '../text/sections.ts'
import { sentencesOf } from '../text/sentences.ts'
import { clockOf } from './clock-time.ts'
import { type DateClause, type DateRole, isForPaperwork, isLastDay, roleOf } from './date-role.ts'
import { findCountedDates } from './day-count.ts'
import { findPrintedDates } from './printed-date.ts'

/** A day that a notice names, what it is for, and how surely its words make it a deadline (2 to 6). */
export type NamedDate = {
  due: DueDate
  span: Span
  role: DateRole | null
  isLastDay: boolean
  score: number
}

const LONGEST = 20_000
const UNREAD = new Set(['footnote', 'rule-text', 'contents', 'page', 'running-head'])

/** The days in the part of a notice that is about dates; those in the rest, when that part settles nothing. */
export type NamedDates = { dates: NamedDate[]; rest: NamedDate[]; hasPreamble: boolean }

/** Every day the notice names. `publishedOn` settles "60 days after publication". */
export function namedDates(placed: Placed[], publishedOn: string | null): NamedDates {
  const hasPreamble = placed.some(({ section }) => section === 'agency' || section === 'action')
  const read = (part: Placed[]) =>
    part.flatMap((each, index) => datesIn(each, part[index - 1]?.passage ?? null, publishedOn))
  const dates = read(sectionPassages(placed, 'dates'))
  const isSettled = hasPreamble && dates.some((date) => date.role === 'comments')
  const rest = placed.filter(({ section, passage }) => section !== 'dates' && !UNREAD.has(passage.kind))
  return { dates, rest: isSettled ? [] : read(rest), hasPreamble }
}

/** Among several the best-worded wins, then the first; null when none is worded well enough. */
export function bestOf(candidates: NamedDate[], floor: number): Read<DueDate> | null {
  const first = candidates.reduce<NamedDate | null>((a, b) => (a && a.score >= b.score ? a : b), null)
  return first && first.score >= floor ? { value: first.due, span: first.span } : null
}

function datesIn(
  { passage, from }: Placed,
  previous: Passage | null,
  publishedOn: string | null,
): NamedDate[] {
  const words = passage.text.slice(from, from + LONGEST)
  const over = previous && previous.text.length < 80 && /:$/u.test(previous.text) ? previous.text : ''
  const label = /^[^:.]{2,60}:/u.exec(words)?.[0] ?? over
  // "DATES:" alone does not say what a day is for; "Responses due:" does.
  const opening = /^\W*(?:EFFECTIVE )?DATES?\b/u.test(passage.text) ? '' : passage.text.slice(0, from)
  return sentencesOf(words).flatMap((sentence) => {
    const found = [
      ...findPrintedDates(sentence.text).map((date) => ({ ...date, isCounted: false })),
      ...(publishedOn
        ? findCountedDates(sentence.text, publishedOn).map((date) => ({ ...date, isCounted: true }))
        : []),
    ].sort((a, b) => a.start - b.start)
    return found.map((date, index) => {
      const lastEnd = found[index - 1]?.end ?? 0
      const tail = quiet(sentence.text.slice(date.end, found[index + 1]?.start).slice(0, 200))
      const clause = {
        lead: quiet(sentence.text.slice(lastEnd, date.start)),
        before: quiet(sentence.text.slice(0, date.start)),
        tail,
        label: sentence.start === 0 ? opening : label,
      }
      const place = from + sentence.start
      return {
        due: { date: date.date, ...clockOf(clause.before.slice(-120), tail) },
        span: within(passage, place + date.start, place + date.end),
        ...weigh(date.isCounted ? { ...clause, lead: `${clause.lead} within ` } : clause),
      }
    })
  })
}

/** The stops of `11.45 p.m.` would otherwise end the clause that "by" opens. */
const quiet = (words: string) => words.replace(/\b([ap])\.\s?m\./giu, '$1m').replace(/(?<=\d)\.(?=\d)/gu, ':')

function weigh(clause: DateClause): Pick<NamedDate, 'role' | 'isLastDay' | 'score'> {
  const role = roleOf(clause)
  const isLast = isLastDay(clause)
  const score =
    (role === 'comments' || role === 'reply' ? 2 : 0) +
    (isLast || /^\s*(?:\p{L}+day,?\s*)?$/u.test(clause.lead) ? 2 : 0) +
    (/\b(?:received|submitted|due|deadline|clos(?:es?|ing))\b/iu.test(clause.before + clause.tail) ? 1 : 0) +
    (/\b(?:extended|reopened|extending)\b/iu.test(clause.before) ? 1 : 0) -
    (/\b(?:closed|ended|expired)\b[^.;]{0,40}$/iu.test(clause.lead) ? 3 : 0) -
    (isForPaperwork(clause) ? 2 : 0)
  return { role, isLastDay: isLast, score }
}
