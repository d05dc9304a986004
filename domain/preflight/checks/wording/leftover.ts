import type { Node } from '@tiptap/pm/model'
import type { Words } from '../../read-blocks.ts'
import { ALONE, type Spot, spotCheck } from '../../spot-check.ts'

type Rule = { pattern: RegExp; level: Spot['level']; message: string }

const UNFINISHED = 'This is left over from writing. Finish it or take it out.'
const RULES: readonly Rule[] = [
  { pattern: /\b(?:TODO|TBD|TBC|FIXME|TKTK|XXX+)\b:?/g, level: 'blocking', message: UNFINISHED },
  { pattern: /\blorem ipsum\b/gi, level: 'blocking', message: 'This is filler text. Take it out.' },
  {
    pattern:
      /\[\s?(?:insert|add|fill in|your|name of|date|organi[sz]ation|company|agency|title|signature|address|placeholder|to come|cite|citation needed|link|check)\b[^[\]\n]{0,120}\]|\[(?:\s{0,5}|[_?\s]{1,40}|x{2,10})\]|\[\[[^[\]\n]{0,120}\]\]|<<[^<>\n]{0,120}>>/gi,
    level: 'blocking',
    message: 'A place to fill is still in brackets. Fill it or take it out.',
  },
  { pattern: /\?{3,}|(?<![_\w])_{4,}(?![_\w])/g, level: 'blocking', message: UNFINISHED },
  {
    pattern:
      /(?:\b(?:DRAFT(?! (?:AGREEMENT|BILL|GUIDANCE|RULE|REPORT))|NOT FOR (?:CIRCULATION|DISTRIBUTION)|DO NOT (?:CIRCULATE|DISTRIBUTE))\b)|\b(?:privileged and confidential draft|draft as of|working draft of \d|draft v\d+)\b/g,
    level: 'warning',
    message: 'The letter still calls itself a draft. Take the mark out before it is filed.',
  },
  {
    pattern:
      /(?:^|[\s([])@[A-Za-z][\w.-]{1,39}(?![\w.@-]|\/)|\bNB:|\bNote to (?:self|team|editor|reviewer)s?\b:?/g,
    level: 'warning',
    message: 'This reads like a remark to a teammate. Take it out; margin notes are not filed.',
  },
]

/** What writers leave for later and forget. Brackets that a quotation or a citation uses are no leftovers. */
export const leftover = spotCheck(
  'leftover',
  () => ALONE,
  (words, _, block) => {
    const { text } = words
    const spots: Spot[] = RULES.flatMap(({ pattern, level, message }) =>
      [...text.matchAll(pattern)].map((match): Spot => {
        const lead = match[0].length - match[0].trimStart().length
        const end = match.index + match[0].length
        return { start: match.index + (/^\s/.test(match[0]) ? lead : 0), end, level, message }
      }),
    )
    const all = [...spots, ...struckIn(words, block), ...doubledIn(words), ...unbalancedIn(words)]
    return all
      .sort((a, b) => a.start - b.start)
      .filter((spot, place, sorted) => place === 0 || spot.start >= (sorted[place - 1]?.end ?? 0))
  },
)

/** Words struck through but left in the letter. */
function struckIn({ text, at }: Words, block: Node): Spot[] {
  if (!hasStrike(block)) return []
  const struck = new Set<number>()
  block.descendants((node, pos) => {
    if (node.isText && node.marks.some(({ type }) => type.name === 'strike'))
      for (let place = 0; place < node.nodeSize; place += 1) struck.add(pos + 1 + place)
  })
  const spots: Spot[] = []
  let start = -1
  for (let place = 0; place <= text.length; place += 1) {
    const isStruck = struck.has(at[place] ?? -1)
    if (isStruck && start < 0) start = place
    if (isStruck || start < 0) continue
    spots.push({
      ...{ start, end: place, level: 'warning' },
      message: 'These words are struck through but still in the letter, where anybody can read them.',
      fix: { label: 'Take them out', text: '' },
    })
    start = -1
  }
  return spots
}

function hasStrike(block: Node): boolean {
  let found = false
  block.descendants((node) => {
    found ||= node.marks.some(({ type }) => type.name === 'strike')
  })
  return found
}

/** Words that may well stand twice in a row. */
const TWICE = new Set(['had', 'that', 'very', 'bye', 'so', 'no', 'much', 'many', 'is', 'do', 'her'])

function doubledIn({ text }: Words): Spot[] {
  const spots: Spot[] = []
  let before = { word: '', start: 0, end: 0 }
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
    const word = { word: match[0], start: match.index, end: match.index + match[0].length }
    if (isDoubled(before.word, word.word) && /^[ \n]+$/.test(text.slice(before.end, word.start))) {
      spots.push({
        ...{ start: before.start, end: word.end, level: 'advice' },
        message: `“${before.word}” stands here twice.`,
        fix: { label: 'Take one out', text: '', start: before.end, end: word.end },
      })
    }
    before = word
  }
  return spots
}

/** "Sing Sing" may be a name. */
const isDoubled = (before: string, word: string) =>
  before.length === word.length &&
  before.toLowerCase() === word.toLowerCase() &&
  /^\p{Ll}{1,30}$/u.test(word) &&
  !TWICE.has(word)

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“' }

/** Brackets and curly quotation marks that open and never close, or the other way round; one for each run of words. */
function unbalancedIn({ text, role }: Words): Spot[] {
  if (role === 'letter-part' || role === 'heading') return []
  const open: { sign: string; place: number }[] = []
  const at = (place: number): Spot[] => {
    const sign = text[place] ?? ''
    const what = /[“”]/.test(sign) ? 'quotation mark' : 'bracket'
    return [
      {
        start: place,
        end: place + 1,
        level: 'advice',
        about: textAround(text, place),
        message: `This ${what} has no other half.`,
      },
    ]
  }
  for (const match of text.matchAll(/[()[\]“”]/g)) {
    const sign = match[0]
    const partner = PAIRS[sign]
    if (partner === undefined) {
      open.push({ sign, place: match.index })
      continue
    }
    // Lists are lettered a) and 1).
    if (
      sign === ')' &&
      open.at(-1)?.sign !== '(' &&
      /(?:^|[\s;,])(?:\p{L}|[ivx]{1,4}|\d{1,3})$/iu.test(
        text.slice(Math.max(0, match.index - 5), match.index),
      )
    )
      continue
    if (open.at(-1)?.sign !== partner) return at(match.index)
    open.pop()
  }
  const left = open.at(-1)
  // A quotation of several paragraphs opens each of them and closes the last.
  if (!left || (left.sign === '“' && text.slice(0, left.place).trim() === '')) return []
  return at(left.place)
}

const textAround = (text: string, place: number) =>
  text
    .slice(Math.max(0, place - 20), place + 40)
    .replace(/\s+/g, ' ')
    .trim()
