/** A piece of a rich-text file: the ends of a group, a control word with its number, a byte in hexadecimal, or words. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; word: string; number: number | null }
  | { kind: 'byte'; value: number }
  | { kind: 'words'; text: string }

const CONTROL = /([a-z]{1,32})(-?\d{1,10})? ?/iy
const WORDS = /[^\\{}\r\n]+/y

/** The pieces of a rich-text file, in order; raw bytes after `\bin` are passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  for (let at = 0; at < source.length; ) {
    const sign = source[at]
    if (sign === '{' || sign === '}') {
      at += 1
      yield sign === '{' ? { kind: 'open' } : { kind: 'close' }
    } else if (sign === '\r' || sign === '\n') at += 1
    else if (sign !== '\\') {
      WORDS.lastIndex = at
      const text = WORDS.exec(source)?.[0] ?? ''
      at += text.length
      yield { kind: 'words', text }
    } else if (source[at + 1] === "'") {
      const value = Number.parseInt(source.slice(at + 2, at + 4), 16)
      at += 4
      if (!Number.isNaN(value)) yield { kind: 'byte', value }
    } else {
      CONTROL.lastIndex = at + 1
      const [whole, word, digits] = CONTROL.exec(source) ?? []
      const number = digits === undefined ? null : Number(digits)
      at += 1 + (whole?.length ?? 1)
      if (whole === undefined || word === undefined)
        yield { kind: 'control', word: source[at - 1] ?? '', number: null }
      else if (word === 'bin') at += Math.max(0, number ?? 0)
      else yield { kind: 'control', word, number }
    }
  }
}
