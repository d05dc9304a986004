import { isBodyName, nameLines, type Read } from './find-title.ts'
import { within } from './notice-text.ts'
import { type Placed, sectionPassages } from './sections.ts'

const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'a', 'an'])

/** `DEPARTMENT OF LABOR` as `Department of Labor`; a name that has small letters is left alone. */
export function properName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capital(word)))
    .join(' ')
}

const capital = (word: string) => word.replace(/\p{L}/u, (letter) => letter.toUpperCase())

/**
 * The bodies that ask: the names printed above the title, department first, then any the AGENCY line adds in full.
 * A line of the preamble that repeats a name, or gives only its initials or a clipped form, adds nothing.
 */
export function findAgencies(placed: Placed[]): Read<string>[] {
  const found = namesAboveTitle(placed)
  for (const name of namesInAgencyLine(placed)) {
    if (!found.some((known) => isSameBody(known.value, name.value))) found.push(name)
  }
  return found
}

function namesAboveTitle(placed: Placed[]): Read<string>[] {
  const lines = nameLines(placed)
  const names = lines.filter((passage, index) =>
    passage.kind === 'agency'
      ? true
      : passage.kind !== 'subject' && index < lines.length - 1 && isBodyName(passage.text),
  )
  const shown = names.length > 0 ? names : openingNames(placed)
  return shown.map((passage) => ({
    value: properName(passage.text.replace(/[.,;]$/u, '')),
    span: { start: passage.start, end: passage.end },
  }))
}

const openingNames = (placed: Placed[]) =>
  placed
    .slice(0, 6)
    .map(({ passage }) => passage)
    .filter((passage) => isBodyName(passage.text) && !/[.?!:]$/u.test(passage.text))

function namesInAgencyLine(placed: Placed[]): Read<string>[] {
  const line = sectionPassages(placed, 'agency')[0]
  if (!line) return []
  const { passage, from } = line
  return [
    ...passage.text.slice(from).matchAll(/[^;,]+(?:, and [^;,]+(?= Administration| Agency| Service))?/gu),
  ]
    .map((match) => {
      const raw = match[0].replace(/\([^)]*\)/gu, '').replace(/\.\s*$/u, '')
      const value = raw.replace(/^\s*(?:and\s+)?(?:the\s+)?/iu, '').trim()
      const start = from + match.index + Math.max(0, match[0].indexOf(value))
      return { value, span: within(passage, start, Math.min(start + value.length, passage.text.length)) }
    })
    .filter(({ value }) => value.split(' ').length > 1 && isBodyName(value))
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/^(?:the|us|unitedstates)/u, '')
const isSameBody = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a))
