/** A sentence with its place in the string it was cut from. */
export type Sentence = { text: string; start: number; end: number }

/** Words before a full stop that do not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘[])(?:[A-Za-z]|[A-Z]\.[A-Z]|[ap]\.m|e\.g|i\.e|et al|etc|vs?|Inc|Corp|Co|Ltd|Nos?|Mr|Mrs|Ms|Dr|St|Ave|Rm|Ste|Jr|Sr|Hon|Gov|Dept|Sec|Secs|Pub|Stat|Fed|Reg|cir|Ch|Art|pp?|para|Vol|Fig|seq|supra|Id|cf|U\.S|U\.S\.C|D\.C|NW|SE|NE|SW|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u

/** Cuts text into sentences at `.`, `?` and `!` followed by a space, minding abbreviations and initials. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.?!]+[”’"')\]]*\s+/gu)) {
    const stop = match.index
    const end = stop + match[0].trimEnd().length
    const next = text.slice(stop + match[0].length, stop + match[0].length + 1)
    const isFullStop = match[0].startsWith('.')
    if (isFullStop && ABBREVIATION.test(text.slice(Math.max(start, stop - 12), stop))) continue
    if (/\p{Ll}/u.test(next)) continue
    sentences.push({ text: text.slice(start, end), start, end })
    start = stop + match[0].length
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start, end: text.length })
  return sentences
}
