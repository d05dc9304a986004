/**
 * An entry as it stands in the text: its kind (`article`), where it begins, and what is between its outer braces.
 * `flaw` says that its braces do not fit; then `body` runs to the next entry.
 */
export type ScannedEntry = {
  kind: string
  start: number
  /** Where `body` begins in the text. */
  bodyStart: number
  body: string
  flaw: 'unopened' | 'unclosed' | 'closed-early' | null
}

const OPENING = /@[ \t]*([a-z]+)\s*([{(])/giy

/** A line on which an entry begins, with its bracket; or without one, but with a key that tells it from other words. */
const ENTRY_LINE = /^[ \t]*@[ \t]*[a-z]+(?:\s*[{(]|[ \t]+[^\s,={}"]+,[ \t]*$)/gim
const UNOPENED = /@[ \t]*([a-z]+)[ \t]+(?=[^\s,={}"(]+,[ \t]*$)/imy

/** Where the bracket opened just before `from` closes, or -1. A backslash takes the next sign with it. */
function closingOf(text: string, from: number, end: number, isRound: boolean): number {
  let depth = 0
  for (let at = from; at < end; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}' && (depth > 0 || isRound)) depth -= 1
    else if (depth === 0 && sign === (isRound ? ')' : '}')) return at
  }
  return -1
}

/** Text after an entry that was meant to be part of it: another field, or a brace too many. */
const isLeftOver = (text: string) =>
  /^[ \t]*[a-z][\w-]*[ \t]*=[ \t]*["{\w]/im.test(text) || text.includes('}')

/**
 * Finds the entries of a BibTeX text. An entry whose braces do not fit spoils nothing but itself: the next one is
 * taken to begin at the next line that opens with `@kind{`.
 */
export function scanEntries(text: string): ScannedEntry[] {
  const lineStarts = [...text.matchAll(ENTRY_LINE)].map((match) => match.index)
  const entries: ScannedEntry[] = []
  const segments = [0, ...lineStarts.filter((start) => start > 0)]
  for (const [place, segmentStart] of segments.entries()) {
    const end = segments[place + 1] ?? text.length
    let at = text.indexOf('@', segmentStart)
    UNOPENED.lastIndex = Math.max(at, 0)
    const unopened = at >= 0 && at < end ? UNOPENED.exec(text) : null
    if (unopened) {
      const bodyStart = at + unopened[0].length
      const kind = (unopened[1] ?? '').toLowerCase()
      entries.push({ kind, start: at, bodyStart, body: text.slice(bodyStart, end), flaw: 'unopened' })
      continue
    }
    while (at >= 0 && at < end) {
      OPENING.lastIndex = at
      const match = OPENING.exec(text)
      const bodyStart = match === null ? -1 : at + match[0].length
      if (match === null || bodyStart > end) {
        at = text.indexOf('@', at + 1)
        continue
      }
      const kind = (match[1] ?? '').toLowerCase()
      const close = closingOf(text, bodyStart, end, match[2] === '(')
      if (close < 0) {
        entries.push({ kind, start: at, bodyStart, body: text.slice(bodyStart, end), flaw: 'unclosed' })
        break
      }
      const next = nextOpening(text, close + 1, end)
      const isEarly = isLeftOver(text.slice(close + 1, next))
      const body = text.slice(bodyStart, isEarly ? next : close)
      entries.push({ kind, start: at, bodyStart, body, flaw: isEarly ? 'closed-early' : null })
      at = next
    }
  }
  return entries
}

/** Where the next entry on the way to `end` begins; `end` if there is none. */
function nextOpening(text: string, from: number, end: number): number {
  for (let at = text.indexOf('@', from); at >= 0 && at < end; at = text.indexOf('@', at + 1)) {
    OPENING.lastIndex = at
    if (OPENING.test(text)) return at
  }
  return end
}
