import type { DATE_KINDS } from '../notice.ts'

/** What a date is for; `early` is one that the sentence itself says is over or merely cites. */
export type DateRole = 'comments' | 'reply' | 'early' | (typeof DATE_KINDS)[number]

/** The words around a date: those since the date before it, all before it, and those after it. */
export type DateClause = { lead: string; before: string; tail: string; label: string }

const DEADLINE =
  /\b(?:on or before|(?:no|not)? ?later than|before|by|until|till|through|due(?: dates?)?(?: on| at| is)?|deadlines?|clos(?:es?|ed|ing)|ends?|extended|received|respond|within|dates?)\b[^.;]{0,70}$/iu
const UP_TO = /(?:–|—|-|\bto)\s*(?:\p{L}+day,?\s*)?$/u
const OPENS_RANGE = /^\s*(?:–|—|-|to|until|through)\s*(?:\p{L}+day,?\s*)?$/iu
/** `17 June 2031: last day for comments`. */
const DATE_FIRST =
  /^[^.;]{0,40}:[^.;]{0,160}\b(?:deadline|due|by this date|no later than|last day|submit|clos(?:es?|ing))\b/iu
const RANGE = /\b(?:between|from|period|open|runs?)\b/iu

const REPLY =
  /\b(?:reply|replies|rebuttals?|surrebuttals?|cross-?comments?|(?:responses?|responsive comments|answers|responding) to (?:the |those |any |such )*(?:initial |opening |public |filed |other )*comments)\b/iu
const COMMENTS =
  /\b(?:comment(?:s|ers?|ing|ary)?|responses?|respond(?:ents?)?|views?|evidence|submissions?(?! of (?:requests|applications|petitions|summaries|notices))|representations|input|information|answers?|feedback|consultation|RFI|closing dates?|written data)\b/iu
const ASKING_TO_TAKE_PART =
  /\b(?:requests?(?! for (?:information|comments?|public|input|feedback|evidence|views))(?: (?:to|for)\b|s\b)|petitions?|regist(?:er|ration)|nominat\p{L}+|applications?|notices? of (?:intent|appearance)|RSVP|testify|testimony|objections?|speakers?|speak|attend|wish(?:es|ing)? to)\b/iu
const PAPERWORK =
  /\b(?:information collections?|collections? of information|Paperwork Reduction|PRA|OMB|OIRA|Office of Management and Budget|reginfo\.gov)\b/iu

const EFFECTIVE =
  /\b(?:(?:effective|applicable|applicability)(?: dates?)?(?:\s+(?:is|are|on|as of|of|from|beginning|starting|until|through|for\b[^.;,:]{0,60}))*\s*[:–—-]?|(?:tak(?:es?|ing) effect|com(?:es?|ing) into (?:force|effect)|enters? into force|entry into force|in force)\b[^.;]{0,30})\s*(?:\p{L}+day,?\s*)?$/iu
const COMPLIANCE = /\b(?:compliance|comply)\b/iu
const COMMITTEE =
  /\b(?:deliver(?:y|ed)?|transmit(?:ted|tal)?|forward(?:ed)?|report(?:s|ed|ing)?|referr(?:ed|al)|(?:will|shall|to) be (?:sent|provided|presented|given|shared|passed))\b[^.;]{0,80}\bcommittees?\b|\bcommittees?(?: stage| (?:is expected|meets|will (?:meet|consider|hear|take|receive)))\b/iu
const HEARING = /\bhearings?\b/iu
const MEETING =
  /\b(?:meetings?|webinars?|workshops?|roundtables?|listening sessions?|conferences?|forums?|fora|symposi(?:um|a)|teleconferences?|town halls?|information(?:al)? sessions?)\b/iu
const HELD = /\b(?:hold|held|host|conduct|convene|take place|scheduled?)\b/iu
const HELD_ON =
  /\b(?:hold|held|host|conduct|convene|take place|scheduled)\b(?:(?!\b(?:by|before|than|until)\b)[^.;]){0,160}$/iu
const CITED =
  /\b(?:published|issued|dated|signed|enacted|approved|adopted|announced|appeared|opened|opens|began|begins?|starts?|started|released)\b(?:(?!\b(?:by|before|than|until|due)\b)[^.;]){0,40}$/iu
const OVER =
  /\b(?:were|was|had been) (?:required|due|originally|initially|to (?:be|close|end)|set|scheduled)\b|\b(?:originally|initially|previously)\b/iu

const at = (pattern: RegExp, words: string) => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY

/** True when the words before a date make it a last day for something. */
export function isLastDay({ lead, before, tail, label }: DateClause): boolean {
  const endsRange = /^\s*(?:–|—|-|to|and|through)\s*(?:\p{L}+day,?\s*)?$/iu.test(lead) && RANGE.test(before)
  const isLabelled = /:\s*(?:\p{L}+day,?\s*)?$/u.test(lead) && deadlineFor(lead) !== null
  if (/^\s*(?:\p{L}+day,?\s*)?$/u.test(before) && DATE_FIRST.test(tail)) return true
  return isLabelled || endsRange || UP_TO.test(lead) || DEADLINE.test(before) || DEADLINE.test(label)
}

/** True of a deadline for words on paperwork burden, which go to another office than the rule's own comments. */
export const isForPaperwork = ({ lead }: DateClause): boolean => PAPERWORK.test(lead)

/** What the day is for, or null when the words around it do not say. */
export function roleOf(clause: DateClause): DateRole | null {
  const { lead, before, tail, label } = clause
  if (OVER.test(lead) || CITED.test(lead) || /\bfrom\s*(?:\p{L}+day,?\s*)?$/u.test(lead)) return 'early'
  if (EFFECTIVE.test(lead)) return 'effective'
  if (COMMITTEE.test(lead)) return 'committee'
  const asked = isLastDay(clause) && !HELD_ON.test(lead) ? askedBy(lead, label, before, tail) : null
  const event =
    eventIn(lead) ?? eventIn(label) ?? (HELD.test(tail) || COMPLIANCE.test(tail) ? eventIn(tail) : null)
  // "Hearing: 3 May" has no deadline; "comments on the hearing by 3 May" has, and says for what.
  if (asked && OPENS_RANGE.test(tail)) return 'early'
  return asked && (!event || deadlineFor(lead)) ? asked : (event ?? asked)
}

const askedBy = (...words: string[]) =>
  words.reduce<Asked | null>((found, each) => found ?? deadlineFor(each), null)

type Asked = 'reply' | 'comments' | 'other'
const SUBJECT: Record<Asked, RegExp> = { reply: REPLY, comments: COMMENTS, other: ASKING_TO_TAKE_PART }

/** What a deadline is for: the first thing that its words name. */
function deadlineFor(words: string): Asked | null {
  const places = (['reply', 'other', 'comments'] as const).map((asked) => ({
    asked,
    place: at(SUBJECT[asked], words),
  }))
  const first = places.reduce((a, b) => (b.place < a.place ? b : a))
  return first.place < Number.POSITIVE_INFINITY ? first.asked : null
}

function eventIn(words: string): DateRole | null {
  if (COMPLIANCE.test(words)) return 'compliance'
  const [hearing, meeting] = [at(HEARING, words), at(MEETING, words)]
  if (Math.min(hearing, meeting) === Number.POSITIVE_INFINITY) return null
  return hearing <= meeting ? 'hearing' : 'meeting'
}
