import type { Read } from './find-title.ts'
import type { DueDate } from './notice.ts'
import { type Passage, within } from './notice-text.ts'
import { addDays, findPrintedDates, type PrintedDate } from './printed-date.ts'
import { type Placed, sectionPassages } from './sections.ts'
import { sentencesOf } from './sentences.ts'

const COMMENTS =
  /\b(?:comments?|responses?|respond|views?|evidence|submissions?|submit(?:ted)?|input|information|answers?|feedback|repl(?:y|ies)|consultation|RFI)\b/iu
const BY =
  /\b(?:on or before|no later than|not later than|later than|before|by|until|through|due(?: on)?|deadline(?: is)?|close[sd]?(?: on| at)?|ends?(?: on)?|extended to|received)\b[^.;]{0,70}$/iu
const NOT_THE_DEADLINE =
  /\b(?:published|issued|effective|dated?|held|hearing|meeting|webinar|roundtable|compliance|enacted|signed)\b[^.;]{0,40}$/iu
const REPLY = /\b(?:reply|rebuttal|replies|response to comments)\b/iu
const REQUIRED_EARLIER = /\b(?:were|was) (?:required|due|originally|to be)\b/iu
const TIME =
  /\b(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s*(?<half>[ap])\.?\s?m\.?,?\s*\(?(?<zone>(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii)(?:\s+(?:Standard|Daylight))?(?:\s+Time)?|[ECMP][SD]?T|UTC|GMT|BST|CES?T)?\b|\b(?<hour24>[01]\d|2[0-3]):(?<minute24>[0-5]\d)\s*(?<zone24>UTC|GMT|BST|CES?T)?\b/iu
const DAYS_AFTER =
  /\b(?<days>\d{2,3})\s+days\s+(?:after|from|of|following)\s+(?:the\s+)?(?:date\s+of\s+)?(?:its\s+|this\s+)?(?:publication|date)/iu

type Candidate = { due: DueDate; span: { start: number; end: number }; score: number }

/**
 * When comments close. The sentence has to speak of comments and the date has to follow a word like "by"; among
 * several the best-worded wins, then the first, so that the day for first comments goes before the day for replies.
 * `publishedOn` settles "60 days after publication".
 */
export function findDueDate(placed: Placed[], publishedOn: string | null): Read<DueDate> | null {
  const dates = sectionPassages(placed, 'dates')
  const rest = placed.filter(({ section, passage }) => section !== 'dates' && passage.kind !== 'footnote')
  for (const part of [dates, rest]) {
    const candidates = part.flatMap(({ passage, from }) =>
      candidatesIn(passage, from, part === dates, publishedOn),
    )
    const best = candidates.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null)
    if (best) return { value: best.due, span: best.span }
  }
  return null
}

function candidatesIn(
  passage: Passage,
  from: number,
  isDates: boolean,
  publishedOn: string | null,
): Candidate[] {
  const words = passage.text.slice(from, from + 20_000)
  return sentencesOf(words).flatMap((sentence) => {
    const speaksOfComments = COMMENTS.test(sentence.text)
    const floor = isDates ? 2 : 4
    const printed = findPrintedDates(sentence.text).map((date) => {
      // The stops of `p.m.` would otherwise end the clause that "by" opens.
      const before = sentence.text.slice(0, date.start).replace(/\b([ap])\.\s?m\./giu, '$1m')
      const isBy = BY.test(before)
      const isLabelled = isDates && /[:;]\s*$|^\s*(?:\p{L}+day,?\s*)?$/u.test(before)
      const score =
        (speaksOfComments ? 2 : 0) +
        (isBy || isLabelled ? 2 : 0) +
        (isBy && /\b(?:received|submitted|due|close)/iu.test(sentence.text) ? 1 : 0) -
        (NOT_THE_DEADLINE.test(before.slice(-70)) && !isBy ? 4 : 0) -
        (REPLY.test(sentence.text) ? 2 : 0) -
        (REQUIRED_EARLIER.test(sentence.text) ? 3 : 0)
      return { date, score }
    })
    const counted = printed.length === 0 && publishedOn ? daysAfter(sentence.text, publishedOn) : null
    if (counted) printed.push({ date: counted, score: speaksOfComments ? 3 : 0 })
    return printed
      .filter(({ score }) => score >= Math.min(floor, 3))
      .map(({ date, score }) => ({
        due: { date: date.date, ...clockTime(sentence.text, date) },
        span: within(passage, from + sentence.start + date.start, from + sentence.start + date.end),
        score,
      }))
  })
}

function daysAfter(text: string, publishedOn: string): PrintedDate | null {
  const match = DAYS_AFTER.exec(text)
  const days = Number(match?.groups?.days)
  if (!match || !days) return null
  return { date: addDays(publishedOn, days), start: match.index, end: match.index + match[0].length }
}

/** The time of day nearest the date, as `HH:MM` on the agency's clock. */
function clockTime(sentence: string, date: PrintedDate): Pick<DueDate, 'time' | 'zone'> {
  const window = sentence.slice(Math.max(0, date.start - 80), date.end + 80)
  const g = TIME.exec(window)?.groups
  if (!g) return { time: null, zone: null }
  const half = g.half?.toLowerCase()
  const hour = g.hour24 ? Number(g.hour24) : (Number(g.hour) % 12) + (half === 'p' ? 12 : 0)
  if (!g.hour24 && Number(g.hour) > 12) return { time: null, zone: null }
  const minute = g.minute24 ?? g.minute ?? '00'
  return { time: `${String(hour).padStart(2, '0')}:${minute}`, zone: g.zone ?? g.zone24 ?? null }
}
