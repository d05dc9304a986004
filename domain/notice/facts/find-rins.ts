import { type Passage, within } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'
import { plainHyphens } from './find-dockets.ts'
import type { Read } from './find-title.ts'

const RIN = '\\d{4}\\s?[-‐‑‒–—−]\\s?[A-Z]{2}\\d{2,3}\\b'
const NAMED = new RegExp(
  `\\bX?RINs?\\)?:?\\s*(?:Nos?\\.?|Numbers?)?\\s*:?\\s*(?<list>${RIN}(?:\\s*(?:[,;/]|\\band\\b|\\bor\\b)\\s*(?:and\\s+)?(?:X?RIN\\s+)?${RIN})*)`,
  'gu',
)

/** Regulation identifier numbers, from the head when it has any, else from anywhere before the body. */
export function findRins(placed: Placed[]): Read<string>[] {
  const preamble = placed.filter(({ section }) => section !== 'body')
  const head = rinsIn(preamble.filter(({ section }) => section === 'head'))
  return head.length > 0 ? head : rinsIn(preamble.length > 0 ? preamble : placed)
}

function rinsIn(placed: Placed[]): Read<string>[] {
  const found: Read<string>[] = []
  for (const { value, span } of placed.flatMap(({ passage }) => rinsOf(passage)))
    if (!found.some((known) => known.value === value)) found.push({ value, span })
  return found
}

const rinsOf = (passage: Passage): Read<string>[] =>
  [...passage.text.matchAll(NAMED)].flatMap((match) => {
    const list = match.groups?.list ?? ''
    const from = match.index + match[0].length - list.length
    return [...list.matchAll(new RegExp(RIN, 'gu'))].map((rin) => ({
      value: plainHyphens(rin[0]),
      span: within(passage, from + rin.index, from + rin.index + rin[0].length),
    }))
  })
