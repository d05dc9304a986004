import { type Passage, within } from '../notice-text.ts'
import { type Placed, sectionPassages } from '../text/sections.ts'
import { isBodyName, nameLines, type Read } from './find-title.ts'

/** Passages at the top in which a paper without a preamble names its agency. */
const OPENING = 12
const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'a', 'an'])

/** `DEPARTMENT OF LABOR` as `Department of Labor`; a name that has small letters is left alone. */
function properName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capital(word)))
    .join(' ')
}

const capital = (word: string) => word.replace(/\p{L}/u, (letter) => letter.toUpperCase())

export type Agency = Read<string> & { partOf: string | null }

/** True of a body that has agencies under it. */
const isDepartment = (name: string) =>
  /^(?:U\.?\s?S\.? |United States )?(?:Department|Ministry|Executive Office|Library of Congress)\b/iu.test(
    name,
  )

/**
 * The bodies that ask: the names printed above the title, department first, then any the AGENCY line adds in full.
 * A line of the preamble that repeats a name, or gives only its initials or a clipped form, adds nothing but the
 * department the body belongs to.
 */
export function findAgencies(placed: Placed[]): Agency[] {
  const found = namesAboveTitle(placed).filter(
    // A half-title page gives the names once more.
    ({ value }, index, all) => all.findIndex((other) => bare(other.value) === bare(value)) === index,
  )
  for (const name of namesInAgencyLine(placed)) {
    const known = found.find((each) => isSameBody(each.value, name.value))
    if (!known) found.push(name)
    else if (known.partOf === null && name.partOf !== known.value) known.partOf = name.partOf
  }
  return found.length > 0 ? found : labelledName(placed)
}

/** Papers of an agency's own page: `Agency: Office of Lamps` near the top. */
const LABEL =
  /^(?:(?:Issuing|Lead|Sponsoring) )?(?:Agency|Department|Office|Organi[sz]ation|Issued by)\s*:\s*/iu

function labelledName(placed: Placed[]): Agency[] {
  for (const { passage } of placed.slice(0, OPENING)) {
    const from = LABEL.exec(passage.text)?.[0].length ?? 0
    const value = passage.text.slice(from).replace(/\s*\([^)]*\)\.?$|[.,;]$/gu, '')
    if (from > 0 && isBodyName(value))
      return [{ value: properName(value), span: within(passage, from, from + value.length), partOf: null }]
  }
  return []
}

function namesAboveTitle(placed: Placed[]): Agency[] {
  const lines = nameLines(placed)
  const names = lines.filter((passage, index) =>
    passage.kind === 'agency'
      ? true
      : passage.kind !== 'subject' && index < lines.length - 1 && isBodyName(passage.text),
  )
  const shown = names.length > 0 ? names : openingNames(placed)
  return withDepartments(shown)
}

/** Departments are set in capitals over their agencies; without that, a department stands over the next name. */
function withDepartments(names: Passage[]): Agency[] {
  const hasBoth = new Set(names.map(({ text }) => /\p{Ll}/u.test(text))).size > 1
  let over: string | null = null
  return names.map(({ text, start, end }) => {
    const value = properName(text.replace(/[.,;]$/u, ''))
    const isTop = hasBoth ? !/\p{Ll}/u.test(text) : isDepartment(value)
    const agency = { value, span: { start, end }, partOf: isTop ? null : over }
    if (isTop) over = value
    else if (!hasBoth) over = null
    return agency
  })
}

const openingNames = (placed: Placed[]) =>
  placed
    .slice(0, 6)
    .map(({ passage }) => passage)
    .filter((passage) => isBodyName(passage.text) && !/[.?!:]$/u.test(passage.text))

function namesInAgencyLine(placed: Placed[]): Agency[] {
  const line = sectionPassages(placed, 'agency')[0]
  if (!line) return []
  const { passage, from } = line
  const names = [
    ...passage.text.slice(from).matchAll(/[^;,]+(?:, and [^;,]+(?= Administration| Agency| Service))?/gu),
  ].map((match) => {
    const raw = match[0].replace(/\s*\([^)]*\)/gu, '').replace(/\.\s*$/u, '')
    const value = raw.replace(/^\s*(?:and\s+)?(?:the\s+)?/iu, '').trim()
    const start = from + match.index + Math.max(0, match[0].indexOf(value))
    return { value, span: within(passage, start, Math.min(start + value.length, passage.text.length)) }
  })
  return names
    .map((name, index) => {
      const next = names[index + 1]?.value ?? ''
      return { ...name, partOf: isDepartment(next) && !isDepartment(name.value) ? next : null }
    })
    .filter(({ value }) => value.split(' ').length > 1 && isBodyName(value))
}

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .replace(/^(?:the|us|unitedstates)/u, '')
const isSameBody = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a))
