/** Accent commands, and the sign that combines with the letter before it. */
const ACCENTS: Record<string, string> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

/** Commands that stand for a sign of their own. */
const SIGNS: Record<string, string> = {
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  ss: 'ß',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  S: '§',
  P: '¶',
  dots: '…',
  ldots: '…',
  textellipsis: '…',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquotesingle: "'",
  textquotedbl: '"',
  guillemotleft: '«',
  guillemotright: '»',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textunderscore: '_',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textdegree: '°',
  textsection: '§',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  textcopyright: '©',
  pounds: '£',
  textsterling: '£',
  euro: '€',
  texteuro: '€',
  textdollar: '$',
  times: '×',
  pm: '±',
  cdot: '·',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  omega: 'ω',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
}

const LETTER = /[a-z]+\*?/iy

/** The next letter an accent stands on, reaching into braces and past `\i`: the letter and where it ends. */
function accented(text: string, from: number): { letter: string; end: number } {
  let at = from
  while (text[at] === ' ') at += 1
  const isGroup = text[at] === '{'
  if (isGroup) at += 1
  let letter = String.fromCodePoint(text.codePointAt(at) ?? 0x20)
  let end = at + letter.length
  if (letter === '\\') {
    LETTER.lastIndex = end
    const name = LETTER.exec(text)?.[0] ?? ''
    letter = name === 'i' || name === 'j' ? name : (SIGNS[name] ?? '')
    end += name.length
  } else if (isGroup && letter === '}') return { letter: '', end }
  if (isGroup && text[end] === '}') end += 1
  return { letter, end }
}

/**
 * TeX as plain words: accents and signs as Unicode, dashes and quotation marks as printed, emphasis and grouping
 * gone. Of a command it does not know, what it is applied to stays.
 */
export function latexWords(tex: string): string {
  // A single dollar is money; two enclose mathematics.
  const isMath = (tex.match(/(?<!\\)\$/g)?.length ?? 0) % 2 === 0
  let words = ''
  let at = 0
  while (at < tex.length) {
    const sign = tex[at] ?? ''
    if (sign === '\\') {
      LETTER.lastIndex = at + 1
      const name = LETTER.exec(tex)?.[0] ?? tex[at + 1] ?? ''
      const end = at + 1 + name.length
      const accent = Object.hasOwn(ACCENTS, name) ? ACCENTS[name] : undefined
      if (accent !== undefined && (!/[a-z]/i.test(name) || /[\s{\\]/.test(tex[end] ?? ''))) {
        const { letter, end: after } = accented(tex, end)
        words += letter.trim() === '' ? letter : `${letter}${accent}`
        at = Math.max(after, end)
        continue
      }
      if (/^[a-z]/i.test(name)) {
        words += Object.hasOwn(SIGNS, name) ? SIGNS[name] : ''
        // TeX takes the space behind a command with it.
        at = end
        while (tex[at] === ' ') at += 1
      } else {
        words += name === '\\' || name === ' ' || name === ',' ? ' ' : /[-/]/.test(name) ? '' : name
        at = end
      }
    } else {
      const dash = sign === '-' ? (/-{1,3}/y.exec(tex.slice(at, at + 3))?.[0] ?? '-') : ''
      const pair = tex.slice(at, at + 2)
      if (dash.length > 1) words += dash.length === 2 ? '–' : '—'
      else if (pair === '``' || pair === "''") words += pair === '``' ? '“' : '”'
      else if (sign === '~') words += ' '
      else if (sign === '`') words += '‘'
      else if (sign !== '{' && sign !== '}' && !(sign === '$' && isMath)) words += sign
      at += dash.length > 1 ? dash.length : pair === '``' || pair === "''" ? 2 : 1
    }
  }
  return words.normalize('NFC')
}

/** An address or identifier: nothing in it is typography, only the escapes are undone. */
export const latexAddress = (tex: string): string =>
  tex
    .replace(/^\s*\\(?:url|href|path)\s*/, '')
    .replace(/\{?\\textasciitilde\s*(?:\{\})?\}?/g, '~')
    .replace(/\\([_%&#~$])(?:\{\})?/g, '$1')
    .replace(/[{}\s\\]/g, '')
