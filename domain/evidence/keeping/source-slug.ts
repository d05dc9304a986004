import { foldWords } from '../search/fold-words.ts'
import type { SourceCandidate } from './source-candidate.ts'

const MAX_CHARS = 60
const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'of',
  'on',
  'in',
  'for',
  'to',
  'and',
  'by',
  'with',
  'at',
  'from',
])

/** Words an id may hold. */
const slugWords = (text: string) =>
  foldWords(text)
    .split(' ')
    .map((word) => word.replace(/[^a-z0-9]/g, ''))
    .filter(Boolean)

/** `wanted`, or with the first number behind it that makes it an id nobody has. */
function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted
  let number = 2
  while (isTaken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** An id made of words, for example `counting-what-is-shared`; `fallback` where no letter can be kept. */
const slugOf = (text: string, fallback: string): string => {
  const slug = slugWords(text).join('-').slice(0, MAX_CHARS)
  return slug.replace(/-+$/, '') || fallback
}

/** The id a source goes by: author, year and the first telling word of the title, `rivera-2023-counting`. */
export function sourceSlug(source: SourceCandidate, isTaken: (id: string) => boolean): string {
  const name = source.author?.[0] ?? source.editor?.[0]
  const who = slugWords(name?.family ?? name?.literal ?? source.publisher ?? '').slice(0, 2)
  const year = source.issued?.['date-parts'][0]?.[0]
  const what = slugWords(source.title).filter((word) => !SMALL_WORDS.has(word))
  const words = [...who, ...(year ? [String(Math.abs(year))] : []), ...what.slice(0, who.length > 0 ? 1 : 3)]
  return freeId(slugOf(words.join(' '), 'source'), isTaken)
}
