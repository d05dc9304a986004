/**
 * How an item of an outline is marked. `style` tells lists apart: a list keeps one style, and another style inside
 * it is a list one step deeper. `ordinal` counts from 1; a bullet has none.
 */
export type Reading = { style: string; ordinal: number | null; printed: string }

/** A mark at the start of a passage: every way to read it, and where the words after it begin. */
export type Mark = { readings: Reading[]; path: string[] | null; from: number }

const BULLET =
  /^(?:<bullet>|[•○◦▪■□☐●‣◆➢✓·\uf0a7\uf0b7\uf0d8]|\+\+|[-–—*+](?=\s)|(?:—|--)(?=\p{Lu})|o(?=\s+\p{Lu}))\s*/u
const QUESTION_WORD =
  /^(?:Question|QUESTION|Topic|TOPIC|Issue|ISSUE)\s*(?:No\.?\s*)?#?\s*(?<n>(?:[A-Z][-–.]?)?\d{1,3}|[A-Z])(?<tail>(?:\.\d{1,2}|\(?[a-z]\)|[a-z])?)(?:\s*[.:)–—-]\s*|\s+(?=[\p{Lu}“"‘])|$)/u
const PREFIXED =
  /^[([]?(?<prefix>\p{Lu}{1,5})(?<dash>[-–]|\s?#)(?<n>\d{1,3})(?<tail>(?:\.\d{1,2}|\.?\(?[a-z]\)?)?)[\])]?[.:)]?\s+(?=[\p{Lu}“"‘(\d])/u
const GLUED =
  /^(?<prefix>Q)\.?\s?(?<n>\d{1,3})(?<tail>(?:\.\d{1,2}|\.?\(?[a-z]\)?)?)\s*[.:)–—-]?\s+(?=[\p{Lu}“"‘(])/u
const LETTERED =
  /^(?<prefix>[A-Z])(?<n>\d{1,3})(?<tail>(?:\.\d{1,2}|\.?\(?[a-z]\)?)?)[.:)]\s+(?=[\p{Lu}“"‘(])/u
const DECIMAL = /^(?<n>\d{1,3}(?:\.\d{1,2}){1,4})[.):]?\s+(?=[\p{Lu}“"‘(])/u
/** `II.B.3`, `A.1.a`: with a figure in it, so that initials are not taken for one. */
const LETTER_PATH =
  /^(?<n>(?:[IVX]{1,5}|[A-Z])(?:\.[A-Z])?\.\d{1,2}(?:\.(?:\d{1,2}|[a-z]{1,4}))*)[.):]?\s+(?=[\p{Lu}“"‘(])/u
const COMPOUND =
  /^(?<n>\d{1,3})\.?(?<parts>(?:\(?[a-z]{1,4}\)|\.[a-z]{1,4}(?=[.)\s])|\.[A-Z](?=[.)\s])|[a-z](?=[.)]))+)[.):]?\s+/u
const SINGLE =
  /^(?<open>[([]?)(?<n>\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[a-z]{1,2}|[A-Z])(?<close>[.)\]:]|\.\))(?:\s+|$)/u
/** A label whose space was lost: `1.What`, `(a)For`. */
const TIGHT = /^(?<open>\(?)(?<n>\d{1,3}|(?<=\()(?:[ivxl]{1,6}|[a-z]|[A-Z]))(?<close>[.)])(?=\p{Lu}\p{Ll})/u

/** Reads the mark a passage starts with, or null when it starts with plain words. */
export function readMark(text: string): Mark | null {
  const bullet = BULLET.exec(text)
  if (bullet)
    return {
      readings: [{ style: `bullet ${bullet[0].trim()}`, ordinal: null, printed: '' }],
      path: null,
      from: bullet[0].length,
    }
  return worded(text) ?? pathed(text) ?? single(text)
}

export const startsWithLabel = (text: string): boolean => readMark(text) !== null

/** True of a passage that is only a label: its words follow in the next. */
export const isBareLabel = (text: string): boolean => readMark(text)?.from === text.length

/** True of a passage that calls itself a question, with a number: `Question 4: Costs`, `Q4. Costs`. */
export const isCalledQuestion = (text: string): boolean =>
  /^(?:question\b|Q\.?\s?\d)/iu.test(text) && worded(text) !== null

/** `Question 4:`, `Q4.`, `PC-1`: numbered under a word or prefix of the agency's own. */
function worded(text: string): Mark | null {
  const word = QUESTION_WORD.exec(text)
  const match = word ?? PREFIXED.exec(text) ?? GLUED.exec(text) ?? LETTERED.exec(text)
  const { prefix = '', dash = '', n = '', tail = '' } = match?.groups ?? {}
  if (!match) return null
  const stem = word ? n : `${prefix}${dash === '' ? '' : '-'}${n}`
  const parts = [...stem.split('.'), tail.replace(/[.()]/gu, '')].filter(Boolean)
  if (parts.length > 1) return { readings: [], path: parts, from: match[0].length }
  const letter = word ? (/^[A-Z](?=.)/u.exec(n)?.[0] ?? '') : prefix
  const style = letter === '' || letter === 'Q' ? 'question' : `prefix ${letter}`
  const figure = /\d+$/u.exec(n)?.[0]
  const ordinal = figure ? Number(figure) : n.charCodeAt(0) - 64
  return { readings: [{ style, ordinal, printed: stem }], path: null, from: match[0].length }
}

/** `6.1`, `2.a`, `2(b)(i)`: a mark that carries its parents' marks with it. */
function pathed(text: string): Mark | null {
  const match = DECIMAL.exec(text) ?? LETTER_PATH.exec(text) ?? COMPOUND.exec(text)
  const { n = '', parts } = match?.groups ?? {}
  if (!match) return null
  const path = parts === undefined ? n.split('.') : [n, ...parts.split(/[.()]+/u).filter(Boolean)]
  return { readings: [], path, from: match[0].length }
}

function single(text: string): Mark | null {
  const match = SINGLE.exec(text) ?? TIGHT.exec(text)
  const { open = '', n = '', close = '' } = match?.groups ?? {}
  if (!match || (open === '(' && close !== ')') || (open === '[' && close !== ']')) return null
  const wrap = open !== '' ? '(' : close === ')' ? ')' : '.'
  const readings: Reading[] = []
  const add = (kind: string, ordinal: number | null, printed = n) => {
    if (ordinal !== null) readings.push({ style: `${kind} ${wrap}`, ordinal, printed })
  }
  if (/^\d/u.test(n)) add('number', Number(n))
  else if (/^\p{Ll}/u.test(n)) {
    add('letter', letterOrdinal(n))
    add('roman', romanOrdinal(n))
  } else {
    add('LETTER', letterOrdinal(n.toLowerCase()))
    add('ROMAN', romanOrdinal(n.toLowerCase()))
  }
  // Scanned print takes the figure 1 for a letter.
  if (n === 'l' || n === 'I') add('number', 1, '1')
  return readings.length > 0 ? { readings, path: null, from: match[0].length } : null
}

/** `a` is 1, `z` is 26, `aa` is 27; null for letters that are no list's mark. */
export function letterOrdinal(letters: string): number | null {
  const [first = '', second] = letters
  if (letters.length > 2 || (second !== undefined && second !== first)) return null
  return first.charCodeAt(0) - 96 + (second === undefined ? 0 : 26)
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 }

/** A small roman number up to 89, or null when the letters are not one as it is usually written. */
export function romanOrdinal(letters: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(letters) || letters === '') return null
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0)
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0)
}
