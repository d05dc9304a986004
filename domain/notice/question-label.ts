/**
 * How an item of an outline is marked. `style` tells lists apart: a list keeps one style, and another style inside
 * it is a list one step deeper. `ordinal` counts from 1; a bullet has none.
 */
export type Reading = { style: string; ordinal: number | null; printed: string }

/** A mark at the start of a passage: every way to read it, and where the words after it begin. */
export type Mark = { readings: Reading[]; path: string[] | null; from: number }

const BULLET = /^(?:<bullet>|[•○◦▪■□●‣◆➢✓·]|[-–—*+](?=\s)|o(?=\s+\p{Lu}))\s*/u
const QUESTION_WORD =
  /^(?:Question|Topic|Issue)\s*(?:No\.?\s*)?#?\s*(?<n>\d{1,3}|[A-Z])(?<tail>(?:\.\d{1,2}|\([a-z]\)|[a-z])?)\s*[.:)–—-]\s*/u
const PREFIXED =
  /^[([]?(?<prefix>\p{Lu}{1,5})(?<dash>[-–]|\s?#)(?<n>\d{1,3})(?<tail>(?:\.\d{1,2}|\.?\(?[a-z]\)?)?)[\])]?[.:)]?\s+(?=[\p{Lu}“"‘(\d])/u
const GLUED =
  /^(?<prefix>Q)\.?\s?(?<n>\d{1,3})(?<tail>(?:\.\d{1,2}|\.?\(?[a-z]\)?)?)\s*[.:)–—-]?\s+(?=[\p{Lu}“"‘(])/u
const DECIMAL = /^(?<n>\d{1,3}(?:\.\d{1,2}){1,4})[.):]?\s+(?=[\p{Lu}“"‘(])/u
const COMPOUND =
  /^(?<n>\d{1,3})\.?(?<parts>(?:\(?[a-z]{1,4}\)|\.[a-z]{1,4}(?=[.)\s])|[a-z](?=[.)]))+)[.):]?\s+/u
const SINGLE =
  /^(?<open>[([]?)(?<n>\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[a-z]{1,2}|[A-Z])(?<close>[.)\]:]|\.\))\s+(?=\S)/u

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

/** `Question 4:`, `Q4.`, `PC-1`: numbered under a word or prefix of the agency's own. */
function worded(text: string): Mark | null {
  const word = QUESTION_WORD.exec(text)
  const match = word ?? PREFIXED.exec(text) ?? GLUED.exec(text)
  const { prefix = '', dash = '', n = '', tail = '' } = match?.groups ?? {}
  if (!match) return null
  const stem = word ? n : `${prefix}${dash === '' ? '' : '-'}${n}`
  const tailPart = tail.replace(/[.()]/gu, '')
  const style = word || prefix === 'Q' ? 'question' : `prefix ${prefix}`
  if (tailPart !== '') return { readings: [], path: [stem, tailPart], from: match[0].length }
  const ordinal = /\d/u.test(n) ? Number(n) : n.charCodeAt(0) - 64
  return { readings: [{ style, ordinal, printed: stem }], path: null, from: match[0].length }
}

/** `6.1`, `2.a`, `2(b)(i)`: a mark that carries its parents' marks with it. */
function pathed(text: string): Mark | null {
  const match = DECIMAL.exec(text) ?? COMPOUND.exec(text)
  const { n = '', parts } = match?.groups ?? {}
  if (!match) return null
  const path = parts === undefined ? n.split('.') : [n, ...parts.split(/[.()]+/u).filter(Boolean)]
  return { readings: [], path, from: match[0].length }
}

function single(text: string): Mark | null {
  const match = SINGLE.exec(text)
  const { open = '', n = '', close = '' } = match?.groups ?? {}
  if (!match || (open === '(' && close !== ')') || (open === '[' && close !== ']')) return null
  const wrap = open === '' ? '.' : '('
  const readings: Reading[] = []
  const add = (kind: string, ordinal: number | null) => {
    if (ordinal !== null) readings.push({ style: `${kind} ${wrap}`, ordinal, printed: n })
  }
  if (/^\d/u.test(n)) add('number', Number(n))
  else if (/^\p{Ll}/u.test(n)) {
    add('letter', letterOrdinal(n))
    add('roman', romanOrdinal(n))
  } else {
    add('LETTER', letterOrdinal(n.toLowerCase()))
    add('ROMAN', romanOrdinal(n.toLowerCase()))
  }
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
