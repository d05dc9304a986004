import type { NoticeFacts } from '#domain/notice/notice.ts'
import { listed } from '../coverage/name-questions.ts'
import type { DocJson } from '../doc.ts'
import { joinText } from '../tokens/join-text.ts'
import { blank, text } from './build-letter.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2024-03-27` as `March 27, 2024`. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`
}

/** Agencies as a letter addresses them: the office that asks, then the department it belongs to. */
export function addresseeLines(facts: NoticeFacts | null): string[] {
  const names = facts?.agencies.map((agency) => agency.value) ?? []
  const isDepartment = (name: string) => /^(the )?(u\.?s\.? )?(department|executive office)\b/i.test(name)
  return [...names.filter((name) => !isDepartment(name)), ...names.filter(isDepartment)]
}

const AGENCY_NOUN =
  /\b(administration|agency|authority|board|bureau|center|commission|committee|corporation|council|department|institute|library|office|secretary|service)\b/i

/** An agency's name as it stands inside a sentence. */
const inSentence = (agency: string) =>
  AGENCY_NOUN.test(agency) && !/^the /i.test(agency) ? `the ${agency}` : agency

/**
 * A frame's sentence with `{organisation}`, `{notice}`, `{agency}`, `{citation}` and `{members}` filled in. An unknown
 * citation leaves with its comma or brackets, for many notices have none; the others become blanks.
 */
export function frameSentence(
  sentence: string,
  facts: NoticeFacts | null,
  known: { organisation: string; title: string },
): DocJson[] {
  const [agency] = addresseeLines(facts)
  const title = facts?.title?.value ?? known.title
  const citation = facts?.citation?.value ?? ''
  const shaped =
    citation === '' ? sentence.replace(/\s*(,\s*\{citation\}|\(\{citation\}\)|\{citation\})/g, '') : sentence
  const values: Record<string, DocJson> = {
    organisation: text(known.organisation),
    notice: title === '' ? blank('letter-subject') : text(`“${title}”`),
    agency: agency ? text(inSentence(agency)) : blank('letter-addressee'),
    members: blank('letter-members'),
    ...(citation !== '' && { citation: text(citation) }),
  }
  const pieces = shaped.split(/\{(organisation|notice|agency|citation|members)\}/)
  const inlines = joinText(
    pieces.map((piece, index) => (index % 2 === 1 ? (values[piece] ?? text('')) : text(piece))),
  )
  // Only our own “the” is raised: an organisation may spell its name with a small letter.
  const [first, ...rest] = inlines
  return first?.text ? [text(first.text.replace(/^the /, 'The ')), ...rest] : inlines
}

/** `Docket No. A`, `Docket Nos. A and B`; nothing for none. */
export const numbered = (one: string, many: string, numbers: readonly string[]): string[] =>
  numbers.length === 0 ? [] : [`${numbers.length === 1 ? one : many} ${listed(numbers)}`]
