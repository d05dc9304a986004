import {
  SOURCE_TEXTS,
  type SourceCandidate,
  type SourceDate,
  type SourceName,
  sourceCandidateSchema,
} from '#domain/evidence/keeping/source-candidate.ts'
import { LIMITS } from '#domain/limits.ts'
import { plainWords } from './plain-words.ts'
import { readDate } from './read-date.ts'
import type { RawSource } from './read-result.ts'
import { sourceType } from './source-type.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words of a value that may be text, a number, or a list whose first item is meant. */
function wordsOf(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value.find((each) => each !== null && each !== '') : value
  return typeof first === 'string' || typeof first === 'number' ? plainWords(String(first)) : ''
}

function cleanName(value: unknown): SourceName | null {
  if (typeof value === 'string') return cleanName({ literal: value })
  if (!isRecord(value)) return null
  const part = (...keys: string[]) =>
    keys
      .map((key) => wordsOf(value[key]))
      .filter(Boolean)
      .join(' ')
      .slice(0, LIMITS.nameChars * 2)
      .trim() || undefined
  const literal = part('literal') ?? part('name')
  const family = part('dropping-particle', 'non-dropping-particle', 'family')
  const given = part('given')
  if (literal && !family) return { literal }
  if (!family) return given ? { literal: given } : null
  const suffix = part('suffix')
  return { family, ...(given ? { given } : {}), ...(suffix ? { suffix } : {}) }
}

function cleanNames(value: unknown): SourceName[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).map(cleanName).filter((name) => name !== null)
  return names.length > 0 ? names.slice(0, LIMITS.namesPerSource) : undefined
}

function cleanDate(value: unknown): SourceDate | undefined {
  if (typeof value === 'string' || typeof value === 'number') return readDate(String(value)) ?? undefined
  if (!isRecord(value)) return undefined
  const lists: unknown[] = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  const points = lists.flatMap((list) => {
    const parts: unknown[] = Array.isArray(list) ? list : []
    const words = parts.map((part) => String(part ?? '').trim()).slice(0, 3)
    const read = /^-?\d{1,4}$/.test(words[0] ?? '')
      ? readDate([String(words[0]).padStart(4, '0'), ...words.slice(1)].join('-'))
      : null
    return read ? read['date-parts'] : []
  })
  if (points.length > 0) return { 'date-parts': points.slice(0, 2) }
  return cleanDate(wordsOf(value.raw) || wordsOf(value.literal) || undefined)
}

const DOI_PREFIX = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i

/**
 * A work of known keys and plain values out of whatever a format, or a stranger, put there. `csl` is null where there
 * is nothing to cite; `problems` says what was left out and why, as sentences about "the entry".
 */
export function cleanSource(raw: RawSource): { csl: SourceCandidate | null; problems: string[] } {
  const problems: string[] = []
  const cut = (key: string, words: string) => {
    if (words.length <= LIMITS.sourceTextChars) return words
    problems.push(`Its ${key} is longer than ${LIMITS.sourceTextChars} characters and was cut.`)
    return words.slice(0, LIMITS.sourceTextChars).trim()
  }
  const title = cut('title', wordsOf(raw.title))
  if (title === '') {
    return {
      csl: null,
      problems: ['The entry that begins here has no title, so it cannot be cited. Add one.'],
    }
  }
  const found: Record<string, unknown> = { type: sourceType(raw.type), title }
  for (const key of SOURCE_TEXTS) {
    const words = cut(key, wordsOf(raw[key]))
    if (words !== '') found[key] = key === 'page' ? words.replace(/(\d)-+(?=\d)/g, '$1–') : words
  }
  for (const key of ['author', 'editor', 'translator'] as const) {
    const names = cleanNames(raw[key])
    if (names) found[key] = names
  }
  for (const key of ['issued', 'accessed'] as const) {
    const date = cleanDate(raw[key])
    if (date) found[key] = date
    else if (wordsOf(raw[key]) !== '')
      problems.push(`The date “${wordsOf(raw[key]).slice(0, 60)}” could not be read. Add it by hand.`)
  }
  const doi = wordsOf(raw.DOI).replace(DOI_PREFIX, '').replace(/\s/g, '')
  if (/^10\.\d{4,9}\/\S+$/.test(doi) && doi.length <= LIMITS.sourceTextChars) found.DOI = doi
  else if (doi !== '') problems.push(`“${doi.slice(0, 60)}” is not a DOI and was left out.`)
  const url = wordsOf(raw.URL).replace(/\s/g, '%20')
  if (/^https?:\/\/\S+$/i.test(url) && URL.canParse(url) && url.length <= LIMITS.sourceTextChars)
    found.URL = url
  else if (url !== '') problems.push(`“${url.slice(0, 60)}” is not a web address and was left out.`)

  const parsed = sourceCandidateSchema.safeParse(found)
  if (parsed.success) return { csl: parsed.data, problems }
  const why = parsed.error.issues[0]?.message ?? ''
  return { csl: null, problems: [...problems, `The entry that begins here cannot be used. ${why}`.trim()] }
}
