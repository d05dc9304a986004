import { readDate } from '../import/read-date.ts'
import {
  type SourceCandidate,
  type SourceDate,
  type SourceName,
  type SourceType,
  sourceCandidateSchema,
} from './source-candidate.ts'

/** What a person may be asked about a work, in the order of asking; the type decides which of them apply. */
const SOURCE_FIELDS = [
  'title',
  'author',
  'editor',
  'container-title',
  'authority',
  'publisher',
  'publisher-place',
  'event-title',
  'genre',
  'number',
  'volume',
  'issue',
  'page',
  'section',
  'edition',
  'issued',
  'DOI',
  'URL',
  'accessed',
] as const
export type SourceField = (typeof SOURCE_FIELDS)[number]

/** A work as somebody types it. Every value is text; people stand one on each line. */
export type SourceForm = { type: SourceType } & Partial<Record<SourceField, string>>

const ALWAYS: readonly SourceField[] = ['title', 'author', 'issued', 'URL', 'accessed']
const IN_JOURNAL: readonly SourceField[] = ['container-title', 'volume', 'issue', 'page', 'DOI']
const PUBLISHED: readonly SourceField[] = ['publisher', 'publisher-place']
const LAW: readonly SourceField[] = ['container-title', 'authority', 'number', 'volume', 'page', 'section']

const BY_TYPE: Record<SourceType, readonly SourceField[]> = {
  'article-journal': IN_JOURNAL,
  report: [...PUBLISHED, 'genre', 'number', 'page', 'DOI'],
  webpage: ['container-title', 'publisher'],
  book: [...PUBLISHED, 'editor', 'edition', 'volume', 'DOI'],
  chapter: [...PUBLISHED, 'editor', 'container-title', 'edition', 'page', 'DOI'],
  'paper-conference': [...PUBLISHED, 'editor', 'container-title', 'event-title', 'page', 'DOI'],
  article: ['publisher', 'genre', 'number', 'DOI'],
  'article-newspaper': ['container-title', 'page'],
  'article-magazine': ['container-title', 'volume', 'issue', 'page'],
  'post-weblog': ['container-title', 'publisher'],
  legislation: LAW,
  bill: LAW,
  regulation: LAW,
  legal_case: LAW,
  hearing: [...LAW, 'event-title'],
  thesis: [...PUBLISHED, 'genre', 'DOI'],
  patent: ['authority', 'number'],
  standard: [...PUBLISHED, 'number', 'edition'],
  dataset: ['publisher', 'number', 'DOI'],
  software: ['publisher', 'edition', 'DOI'],
  'entry-encyclopedia': [...PUBLISHED, 'editor', 'container-title', 'edition', 'page', 'DOI'],
  speech: ['event-title', 'publisher-place', 'genre'],
  interview: ['container-title', 'publisher', 'genre'],
  personal_communication: ['genre'],
  manuscript: ['publisher', 'publisher-place', 'genre'],
  motion_picture: ['publisher', 'genre'],
  document: [...PUBLISHED, 'container-title', 'genre', 'number', 'page', 'DOI'],
}

/** What a work of some type is described by, in the order of asking. */
export const fieldsFor = (type: SourceType): SourceField[] =>
  SOURCE_FIELDS.filter((field) => ALWAYS.includes(field) || BY_TYPE[type].includes(field))

/** A person as `Last, First`; a body by its name, in quotation marks where it holds a comma. */
function nameLine({ family, given, suffix, literal }: SourceName): string {
  if (literal !== undefined) return literal.includes(',') ? `"${literal}"` : literal
  return `${family ?? ''}, ${[given, suffix].filter(Boolean).join(', ')}`.trim()
}

function readNameLine(line: string): SourceName {
  const quoted = /^["“](.+)["”]$/.exec(line)?.[1]
  if (quoted) return { literal: quoted.trim() }
  if (!line.includes(',')) return { literal: line }
  const [family = '', given = '', suffix = ''] = line.split(',').map((part) => part.trim())
  if (family === '') return { literal: line.replace(/^[,\s]+/, '') || line }
  return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }
}

const dateLine = (date: SourceDate) =>
  date['date-parts']
    .map((parts) => parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-'))
    .join('/')

/** A work as it stands in the form that changes it. */
export function formOf(csl: SourceCandidate): SourceForm {
  const form: SourceForm = { type: csl.type }
  for (const field of SOURCE_FIELDS) {
    if (field === 'author' || field === 'editor') form[field] = (csl[field] ?? []).map(nameLine).join('\n')
    else if (field === 'issued' || field === 'accessed') form[field] = csl[field] ? dateLine(csl[field]) : ''
    else form[field] = csl[field] ?? ''
  }
  return form
}

export type FormRead =
  | { ok: true; csl: SourceCandidate }
  | { ok: false; problems: Partial<Record<SourceField, string>> }

/**
 * Reads what was typed. Fields the type does not ask for are left as `base`, the work before the change, has them;
 * so is everything no form asks about.
 */
export function readForm(form: SourceForm, base: Partial<SourceCandidate> = {}): FormRead {
  const found: Record<string, unknown> = { ...base, type: form.type }
  const problems: Partial<Record<SourceField, string>> = {}
  for (const field of fieldsFor(form.type)) {
    const typed = (form[field] ?? '').trim()
    delete found[field]
    if (typed === '') continue
    if (field === 'author' || field === 'editor') {
      const lines = typed.split('\n').map((line) => line.trim())
      found[field] = lines.filter(Boolean).map(readNameLine)
    } else if (field === 'issued' || field === 'accessed') {
      const date = readDate(typed)
      if (date) found[field] = date
      else problems[field] = 'Write a year, or a date such as 2024-03-01.'
    } else if (field === 'DOI') found.DOI = typed.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    else found[field] = typed.replace(/\s+/g, ' ')
  }
  const parsed = sourceCandidateSchema.safeParse(found)
  if (parsed.success && Object.keys(problems).length === 0) return { ok: true, csl: parsed.data }
  for (const issue of parsed.error?.issues ?? []) {
    const field = SOURCE_FIELDS.find((each) => each === issue.path[0])
    if (field) problems[field] ??= field === 'title' ? 'Give its title.' : issue.message
  }
  return { ok: false, problems }
}
