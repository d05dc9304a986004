import type { Node } from '@tiptap/pm/model'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { type Claim, findClaim } from '../../claims/find-claim.ts'
import { type Numbers, numbersIn } from '../../claims/numbers-in.ts'
import type { Preflight } from '../../preflight.ts'
import type { Words } from '../../read-blocks.ts'
import { type SentencePlace, sentencesIn } from '../../sentences.ts'
import { type Spot, spotCheck } from '../../spot-check.ts'

const MESSAGES: Record<Claim['kind'], (words: string) => string> = {
  figure: (words) =>
    `No source stands with “${words}”. Add a footnote or a citation here, or say that the figure is your own.`,
  study: (words) => `“${words}”: say which. Add a footnote or a citation here.`,
  superlative: (words) => `“${words}” is a claim of fact. Add a source, or say it with less.`,
  date: (words) => `What happened “${words}” has no source here. Add one, so that the agency can look it up.`,
}

/** Numbers, dates and "studies show" with no note or citation in the same sentence or the next. */
export const unsourcedClaim = spotCheck('unsourced-claim', contextOf, (words, context, block) => {
  if (words.role !== 'body' && words.role !== 'list') return []
  const sentences = sentencesIn(words)
  const links = linksIn(words, block)
  const isSourced = (place: number) => {
    const sentence = sentences[place]
    return sentence !== undefined && hasSource(words, sentence, links)
  }
  return sentences.flatMap((sentence, place): Spot[] => {
    if (sentence.text.length > MOST_CHARS) return []
    const claim = findClaim(unquoted(sentence.text))
    if (!claim || isSourced(place) || isSourced(place + 1)) return []
    if (isSourced(place - 1) && GOES_ON.test(sentence.text)) return []
    // A blank holds what only the writer knows.
    if (hasBlank(words, sentence) || context.isOwn(sentence.text)) return []
    const said = sentence.text.slice(claim.start, claim.end)
    if (context.isOfNotice(sentence.text, said)) return []
    const start = sentence.start + claim.start
    const level = claim.kind === 'figure' || claim.kind === 'study' ? 'warning' : 'advice'
    return [
      {
        ...{ start, end: start + said.length, level },
        about: sentence.text
          .replace(/[\s\ufffc]+/g, ' ')
          .trim()
          .slice(0, 160),
        message: MESSAGES[claim.kind](said),
      },
    ]
  })
})

/** What is longer is no sentence that anybody wrote. */
const MOST_CHARS = 3_000

/** A sentence that goes on about what the one before it gave a source for. */
const GOES_ON =
  /^(?:It|Its|They|Their|That|This|These|Those|Both|Neither|There|The (?:same|study|report|paper|survey|authors?|exercise|figures?|estimates?|order|act|statute|rule|court|first|second|others?|former|latter|gap|reference))\b/

/** What is said in somebody else's words is the quotation check's business. */
const unquoted = (text: string) =>
  text.replace(/“[^“”]{0,2000}”|"[^"]{0,2000}"/g, (quoted) => '·'.repeat(quoted.length))

function hasSource({ text, notes }: Words, { start, end }: SentencePlace, links: readonly number[]): boolean {
  return (
    notes.some((place) => place >= start && place < end) ||
    links.some((place) => place >= start && place < end) ||
    /https?:\/\/|\bdoi:|\((?:[Ss]ee )?\p{Lu}[^()]{1,60}\b(?:19|20)\d\d[a-z]?\)|\b(?:supra|Id\.)/u.test(
      text.slice(start, end),
    )
  )
}

function hasBlank({ text, notes, fields }: Words, { start, end }: SentencePlace): boolean {
  if (fields.some((field) => field.start < end && field.end > start)) return true
  for (
    let place = text.indexOf('\ufffc', start);
    place >= 0 && place < end;
    place = text.indexOf('\ufffc', place + 1)
  )
    if (!notes.includes(place)) return true
  return false
}

/** Where linked words begin. */
function linksIn({ at }: Words, block: Node): number[] {
  const starts = new Set<number>()
  block.descendants((node, pos) => {
    if (node.isText && node.marks.some(({ type }) => type.name === 'link')) starts.add(pos + 1)
  })
  return starts.size === 0 ? [] : at.flatMap((pos, place) => (starts.has(pos) ? [place] : []))
}

type Context = {
  isOwn: (sentence: string) => boolean
  isOfNotice: (sentence: string, said: string) => boolean
}

const contexts = new WeakMap<object, WeakMap<object, Context>>()
const NOBODY = {}

function contextOf({ notice, profile }: Preflight): Context {
  const byProfile = contexts.get(notice ?? NOBODY) ?? new WeakMap<object, Context>()
  contexts.set(notice ?? NOBODY, byProfile)
  const name = profile?.organisation.replace(/^the /i, '') ?? ''
  const context = byProfile.get(profile ?? NOBODY) ?? {
    isOwn: (sentence: string) => name !== '' && sentence.includes(name),
    isOfNotice: ownOf(notice),
  }
  byProfile.set(profile ?? NOBODY, context)
  return context
}

const NOTICE_WORDS =
  /\b(?:[Nn]otice|NPRM|ANPRM|RF[ICP]|[Rr]equest for (?:[Cc]omments?|[Ii]nformation)|[Pp]roposed rule|[Pp]roposal|[Pp]reamble|[Aa]gency|[Cc]ommission|[Bb]ureau|[Oo]ffice|[Dd]epartment|[Aa]dministration)\b/

/** What the notice itself says, told by a sentence that speaks of it and a number that stands in it. */
function ownOf(notice: NoticeRecord | null): Context['isOfNotice'] {
  if (!notice) return () => false
  let numbers: Numbers | null = null
  return (sentence, said) => {
    if (!NOTICE_WORDS.test(sentence)) return false
    numbers ??= numbersIn(notice.text)
    const [...wanted] = numbersIn(said)
    return wanted.length > 0 && wanted.every((number) => numbers?.has(number))
  }
}
