import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Draws a whole number below `sides`. */
type Roll = (sides: number) => number

const TAG = /<[^<>]+>/gu
const ELEMENT = /<(?<name>[\w:]+)(?:\s[^<>]*)?>(?:(?!<\k<name>[\s>]).)*?<\/\k<name>>/gsu
const ATTRIBUTE = /(?<=\s)[\w:]+="[^"]*"/gu

/** A place a pattern is found at, the first after a drawn one; null where there is none. */
function somewhere(text: string, pattern: RegExp, roll: Roll): { at: number; found: string } | null {
  const search = new RegExp(pattern)
  search.lastIndex = roll(Math.max(1, text.length))
  const match = search.exec(text)
  return match ? { at: match.index, found: match[0] } : null
}
const replaceAt = (text: string, { at, found }: { at: number; found: string }, by: string) =>
  text.slice(0, at) + by + text.slice(at + found.length)

/** Each does one kind of harm to the text of a part. */
const HARMS: ((xml: string, roll: Roll) => string)[] = [
  (xml, roll) => change(xml, ELEMENT, roll, () => ''),
  (xml, roll) => change(xml, ELEMENT, roll, (found) => found.repeat(2 + roll(40))),
  (xml, roll) => change(xml, roll(3) === 0 ? TAG : ELEMENT, roll, () => ''),
  (xml, roll) => change(xml, ELEMENT, roll, (found) => `<w:tbl><w:tr>${found}</w:tr></w:tbl>`),
  (xml, roll) =>
    change(xml, ATTRIBUTE, roll, (found) => found.replace(/".*"/su, `"${STRANGE[roll(STRANGE.length)]}"`)),
  swapAttributes,
  swapElements,
]
const STRANGE = [
  '',
  '-1',
  '99999999999',
  'NaN',
  'begin',
  'end',
  'separate',
  '0',
  'javascript:alert(1)',
  '\u{1f6a2}',
]

function change(xml: string, pattern: RegExp, roll: Roll, by: (found: string) => string): string {
  const place = somewhere(xml, pattern, roll)
  return place ? replaceAt(xml, place, by(place.found)) : xml
}
function swapAttributes(xml: string, roll: Roll): string {
  const one = somewhere(xml, ATTRIBUTE, roll)
  const other = somewhere(xml, ATTRIBUTE, roll)
  return one && other ? replaceAt(xml, one, other.found) : xml
}
function swapElements(xml: string, roll: Roll): string {
  const one = somewhere(xml, ELEMENT, roll)
  const other = somewhere(xml, ELEMENT, roll)
  return one && other ? replaceAt(xml, one, `${other.found}${one.found}`) : xml
}

/** A Word file after an accident: bytes flipped in its zip, or elements and attributes lost, doubled and swapped in a part. */
export function mutateDocx(bytes: Uint8Array, roll: Roll): Uint8Array {
  if (roll(4) === 0) {
    const flipped = bytes.slice()
    for (let flips = 1 + roll(12); flips > 0; flips--) flipped[roll(flipped.length)] = roll(256)
    return flipped
  }
  const parts = unzipSync(bytes)
  const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/u.test(path))
  for (let times = 1 + roll(4); times > 0; times--) {
    // Most of what a letter is stands in its body.
    const path = roll(2) === 0 ? 'word/document.xml' : (paths[roll(paths.length)] ?? '')
    const harm = HARMS[roll(HARMS.length)]
    if (harm) parts[path] = strToU8(harm(strFromU8(parts[path] ?? new Uint8Array()), roll))
  }
  return zipSync(parts, { level: 1 })
}
