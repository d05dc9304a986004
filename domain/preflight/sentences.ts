import type { Words } from './read-blocks.ts'

/** A sentence by its place in its words; a note that stands right behind its full stop belongs to it. */
export type SentencePlace = { start: number; end: number; text: string }

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘[\ufffc])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|[ap]\.m|e\.g|i\.e|al|etc|vs?|Inc|Corp|Co|Ltd|Nos?|Mr|Mrs|Ms|Dr|St|Ave|Rm|Ste|Jr|Sr|Hon|Gov|Dept|Secs?|Pub|Stat|Fed|Reg|Cir|cir|Cong|Sess|Rep|Rept|Comm|Ch|Art|pp?|para|Vol|Fig|seq|supra|Id|id|cf|Cf|NW|SE|NE|SW|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u

const END = /[.?!](?=([”’"')\]\ufffc]*)(?:\s|$))/gu

const kept = new WeakMap<Words, SentencePlace[]>()

/** The sentences of some words, in order; read once for as long as the words live. Time grows with their length alone. */
export function sentencesIn(words: Words): SentencePlace[] {
  const known = kept.get(words)
  if (known) return known
  const { text } = words
  const sentences: SentencePlace[] = []
  let start = 0
  const push = (end: number) => {
    const said = text.slice(start, end)
    const lead = said.length - said.trimStart().length
    if (said.trim() !== '') sentences.push({ start: start + lead, end, text: said.slice(lead) })
    start = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + 1 + (match[1]?.length ?? 0)
    const hasNote = match[1]?.includes('\ufffc') ?? false
    const before = text.slice(Math.max(start, match.index - 12), match.index)
    if (match[0] === '.' && !hasNote && ABBREVIATION.test(before)) continue
    if (/^\s\p{Ll}/u.test(text.slice(end, end + 2))) continue
    push(end)
  }
  push(text.length)
  kept.set(words, sentences)
  return sentences
}
