import type { SourceName } from '#domain/evidence/keeping/source-candidate.ts'
import { plainWords } from '../plain-words.ts'
import { latexWords } from './latex-words.ts'

/** Parts of `text` between separators that stand outside all braces. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      separator.lastIndex = at
      const found = separator.exec(text)?.[0]
      if (found) {
        parts.push(text.slice(start, at))
        start = at + found.length
        at = start - 1
      }
    }
  }
  return [...parts, text.slice(start)]
}

const words = (tex: string) => plainWords(latexWords(tex))
const isSmall = (word: string) => /^\p{Ll}/u.test(words(word)) && !word.startsWith('{')
const isBraced = (tex: string) => /^\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}$/.test(tex)

const person = (family: string, given: string, suffix: string): SourceName | null => {
  const parts = { family: words(family), given: words(given), suffix: words(suffix) }
  if (parts.family === '') return parts.given === '' ? null : { literal: parts.given }
  return {
    family: parts.family,
    ...(parts.given ? { given: parts.given } : {}),
    ...(parts.suffix ? { suffix: parts.suffix } : {}),
  }
}

function readName(tex: string): SourceName | null {
  const typed = tex.trim()
  if (typed === '') return null
  if (isBraced(typed)) return { literal: words(typed) }
  const parts = splitOutside(typed, /\s*,\s*/y)
  if (parts.length > 2) return person(parts[0] ?? '', parts.slice(2).join(' '), parts[1] ?? '')
  if (parts.length === 2) return person(parts[0] ?? '', parts[1] ?? '', '')
  const each = splitOutside(typed, /\s+/y)
  if (each.length === 1) return { literal: words(typed) }
  // The family name is the last word, with every word before it from the first in small letters on.
  const small = each.findIndex((word, place) => place > 0 && place < each.length - 1 && isSmall(word))
  const at = small > 0 ? small : each.length - 1
  return person(each.slice(at).join(' '), each.slice(0, at).join(' '), '')
}

/** The names of a list parted by `and`; `hasOthers` where it ends in `and others`. */
export function readNames(tex: string): { names: SourceName[]; hasOthers: boolean } {
  const typed = splitOutside(tex.replace(/\s+/g, ' ').trim(), /\s+and\s+/iy)
  const isOthers = (name: string) => name.trim().toLowerCase() === 'others'
  const names = typed
    .filter((name) => !isOthers(name))
    .map(readName)
    .filter((name) => name !== null)
    .filter((name) => name.literal !== '')
  return { names, hasOthers: typed.some(isOthers) }
}
