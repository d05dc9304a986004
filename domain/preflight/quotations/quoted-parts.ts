import { signsOf } from './searchable-text.ts'

/**
 * A stretch that must stand in the source as it is: a quotation falls into them at its omissions and alterations.
 * `said` is what stands from `start` to `end`, with blanks in place of remarks; `signs` its letters, `words` their number.
 */
export type QuotedPart = { start: number; end: number; said: string; signs: string; words: number }

/** What is left out or put in by whoever quotes: ellipses, other words in brackets, notes. */
const GAP = /…|\.(?:\s?\.){2,3}|\*(?:\s?\*){2,}|\[(?:…|\.(?:\s?\.){2,3})\]|\[[^[\]]{2,200}\]/g
/** Brackets that only say something about the words before them. */
const REMARK =
  /^\[(?:sic|emphasis (?:added|in original|omitted)|citations? omitted|footnotes? omitted|internal quotation marks omitted)[.,]?\]$/i

/**
 * The parts of a quotation, by their place in `text`. `[t]he` is one word; an alteration such as `[the agency]` and an
 * ellipsis stand for any words at all.
 */
export function quotedParts(text: string, start: number, end: number): QuotedPart[] {
  const quoted = text.slice(start, end)
  const cuts: { from: number; to: number }[] = []
  for (const match of quoted.matchAll(GAP)) {
    if (REMARK.test(match[0])) continue
    // Letters in brackets inside a word, "regulat[ing]", stand for others.
    const [from, to] = [match.index, match.index + match[0].length]
    const isInside = match[0].startsWith('[') && /\p{L}$/u.test(quoted.slice(0, from).slice(-1))
    cuts.push({ from: isInside ? lastSpace(quoted, from) : from, to })
  }
  const parts: QuotedPart[] = []
  let from = 0
  for (const cut of [...cuts, { from: quoted.length, to: quoted.length }]) {
    const ends = [...cutsOf(quoted.slice(from, cut.from)).map((end) => from + end), cut.from]
    for (const end of ends) {
      if (end > from) parts.push(partOf(text, start + from, start + end))
      from = Math.max(from, end)
    }
    from = Math.max(from, cut.to)
  }
  return parts.filter(({ signs }) => signs !== '')
}

/** Longer stretches are held against a source piece by piece: one word that differs is then one word of a piece. */
const MOST_WORDS = 300

/** Where a stretch is cut so that no piece of it is longer than that. */
const cutsOf = (stretch: string) =>
  [...stretch.matchAll(/\s+/g)]
    .filter((_, nth) => nth % MOST_WORDS === MOST_WORDS - 1)
    .map(({ 0: space, index }) => index + space.length)

const lastSpace = (text: string, before: number) => {
  for (let place = before; place > 0; place -= 1) if (/\s/.test(text[place - 1] ?? '')) return place
  return 0
}

function partOf(text: string, start: number, end: number): QuotedPart {
  const said = text
    .slice(start, end)
    .replace(/\[[^[\]]{2,200}\]/g, (remark) => (REMARK.test(remark) ? ' '.repeat(remark.length) : remark))
  return { start, end, said, signs: signsOf(said).signs, words: said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0 }
}
