import { nearestStretch } from '#domain/text/nearest-stretch.ts'
import { findAlike, findSigns } from './find-in-text.ts'
import { type QuotedPart, quotedParts } from './quoted-parts.ts'
import { type SearchableText, signsOf } from './searchable-text.ts'

/** How a quotation stands to a text: there word for word, nearly there, or not. */
export type Comparison =
  | { kind: 'found' }
  | { kind: 'near'; likeness: number; change: Change }
  | { kind: 'absent' }

/** What differs, at its place in the letter's words, and the source's own words for it. */
export type Change = { start: number; end: number; said: string; right: string }

/** Whether the words from `start` to `end` stand in a source. Pure punctuation, capitals and spaces do not count. */
export function compareQuotation(
  text: string,
  start: number,
  end: number,
  source: SearchableText,
): Comparison {
  const parts = quotedParts(text, start, end)
  let after = 0
  for (const part of parts) {
    // A word or two between omissions may stand anywhere.
    if (part.words < 2 && parts.length > 1) continue
    const found = findSigns(source, part.signs, after)
    const at = found < 0 && after > 0 ? findSigns(source, part.signs) : found
    if (at < 0) return nearest(text, part, source)
    after = at + part.signs.length
  }
  return { kind: 'found' }
}

/** Texts further apart than this are different texts. */
const LEAST_LIKENESS = 0.6

function nearest(text: string, part: QuotedPart, source: SearchableText): Comparison {
  let best: Comparison = { kind: 'absent' }
  for (const place of findAlike(source, part.signs)) {
    const compared = compareAt(text, part, source, place)
    if (compared.kind === 'found') return compared
    if (compared.kind === 'near' && (best.kind !== 'near' || compared.likeness > best.likeness))
      best = compared
  }
  return best
}

type Token = { word: string; start: number; end: number }

/** Words and numbers. A word parted at the end of a line is one; the number of a note behind a word is another. */
const TOKEN =
  /\p{L}[\p{L}\p{M}\u00ad]*(?:['’][\p{L}\p{M}]+|-\s*\n\s*\p{Ll}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*/gu

/** The words of a stretch that begins at `start`, with their places. */
const tokensOf = (stretch: string, start: number): Token[] =>
  [...stretch.matchAll(TOKEN)].map((match) => ({
    word: signsOf(match[0]).signs,
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

/** Numbers of notes and pages run through a printed text. What they cost together is less than one word. */
const costOf = ({ word }: Token) => (/^\d{1,6}$|^page$/.test(word) ? 1 / 4_096 : 1)

function compareAt(text: string, part: QuotedPart, source: SearchableText, place: number): Comparison {
  const length = part.signs.length
  const room = 48 + Math.floor(length / 5)
  const last = source.at.length - 1
  if (last < 0) return { kind: 'absent' }
  const from = source.at[Math.max(0, place - room)] ?? 0
  const to = (source.at[Math.min(last, place + length + room)] ?? source.text.length) + 1
  const said = tokensOf(part.said, part.start)
  const theirs = tokensOf(source.text.slice(from, to), from)
  const stretch = nearestStretch(said, theirs, ({ word }) => word, costOf)
  if (stretch.cost < 1) return { kind: 'found' }
  const spanned = theirs.slice(stretch.from, stretch.to)
  const likeness = 1 - stretch.cost / Math.max(said.length, spanned.length)
  if (likeness < LEAST_LIKENESS) return { kind: 'absent' }
  return { kind: 'near', likeness, change: changeBetween(text, said, source.text, spanned) }
}

/** From the first word that differs to the last, on both sides, with a neighbour where one side has none. */
function changeBetween(
  text: string,
  said: readonly Token[],
  sourceText: string,
  theirs: readonly Token[],
): Change {
  const most = Math.min(said.length, theirs.length)
  let head = 0
  while (head < most && said[head]?.word === theirs[head]?.word) head += 1
  let tail = 0
  while (tail < most - head && said.at(-1 - tail)?.word === theirs.at(-1 - tail)?.word) tail += 1
  // Nothing can be put in place of nothing.
  if (head + tail === most && head > 0) head -= 1
  else if (head + tail === most && tail > 0) tail -= 1
  const own = said.slice(head, said.length - tail)
  const right = theirs.slice(head, theirs.length - tail)
  const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
  const words = sourceText.slice(right[0]?.start ?? 0, right.at(-1)?.end ?? 0)
  return { start, end, said: text.slice(start, end), right: tidy(words) }
}

const tidy = (words: string) =>
  words
    .replace(/-\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
