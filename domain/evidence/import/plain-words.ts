const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201c',
  rdquo: '\u201d',
  hellip: '\u2026',
}

const fromCode = (code: number) =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''

const decode = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return fromCode(Number(decimal))
    if (hex) return fromCode(Number.parseInt(hex, 16))
    return ENTITIES[String(name).toLowerCase()] ?? whole
  })

const withoutTags = (text: string) => text.replace(/<\/?[a-z][^<>]*>/gi, '')

/** Words alone, on one line: no HTML, no control characters, no spaces around or doubled. */
export const plainWords = (text: string): string =>
  // Registries of DOIs encode twice.
  withoutTags(decode(decode(withoutTags(text))))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    // Lone halves of a character and what only steers direction would come out as rubbish in a file.
    .replace(/[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim()
