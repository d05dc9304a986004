import type { SourceText, SourceType } from '#domain/evidence/keeping/source-candidate.ts'
import { monthNumber } from '../read-date.ts'
import type { RawSource } from '../read-result.ts'
import { latexAddress, latexWords } from './latex-words.ts'
import type { BibtexFields } from './read-fields.ts'
import { readNames } from './read-names.ts'

const TYPES: Record<string, SourceType> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'article-magazine',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  booklet: 'document',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  unpublished: 'manuscript',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  legislation: 'legislation',
  legal: 'legislation',
  jurisdiction: 'legal_case',
  patent: 'patent',
  standard: 'standard',
  dataset: 'dataset',
  software: 'software',
  letter: 'personal_communication',
  movie: 'motion_picture',
  video: 'motion_picture',
}

/** Where each key of a source is looked for, in order. */
const TEXTS = {
  'title-short': ['shorttitle'],
  'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle'],
  'collection-title': ['series'],
  'event-title': ['eventtitle'],
  publisher: ['publisher', 'institution', 'school', 'organization'],
  'publisher-place': ['location', 'address'],
  volume: ['volume'],
  page: ['pages'],
  'chapter-number': ['chapter'],
  edition: ['edition'],
  version: ['version'],
  genre: ['type'],
  language: ['langid', 'language'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
} satisfies Partial<Record<SourceText, string[]>>

const ADDRESS = /https?:\/\/[^\s{}]+/i

const kindOf = (kind: string, fields: BibtexFields): SourceType => {
  const subtype = fields.get('entrysubtype')?.toLowerCase() ?? ''
  if (subtype.includes('newspaper')) return 'article-newspaper'
  if (subtype.includes('magazine')) return 'article-magazine'
  if (fields.has('eprint') && (kind === 'misc' || kind === 'online' || kind === 'unpublished'))
    return 'article'
  const isOnline = kind === 'misc' && (fields.has('url') || ADDRESS.test(fields.get('howpublished') ?? ''))
  return TYPES[kind] ?? (isOnline ? 'webpage' : 'document')
}

/** `2024-03-01`, as far as it is given; months may be words. */
function dateOf(fields: BibtexFields): string {
  const date = fields.get('date')
  if (date !== undefined) return latexWords(date)
  const year = latexWords(fields.get('year') ?? '').trim()
  if (!/^\d{4}$/.test(year)) return year
  // `month = 3 # "~" # mar` and the like: the word decides, the number is the day.
  const written = latexWords(fields.get('month') ?? '').trim()
  const word = /[a-z]+/i.exec(written)?.[0] ?? written
  const month = monthNumber(word)
  if (month === undefined) return year
  const day = latexWords(fields.get('day') ?? '').trim() || (word === written ? '' : /\d+/.exec(written)?.[0])
  return [year, month, day].filter(Boolean).join('-')
}

/** An arXiv number and its address, where the entry is a preprint there. */
function preprintOf(fields: BibtexFields): { number: string; URL: string } | null {
  const archive = (fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '').trim().toLowerCase()
  const id = latexAddress(fields.get('eprint') ?? '').replace(/^arxiv:/i, '')
  if (archive !== 'arxiv' || !/^[a-z0-9./-]+$/i.test(id)) return null
  return { number: `arXiv:${id}`, URL: `https://arxiv.org/abs/${id}` }
}

/** The work an entry describes, in CSL's keys; `notes` says what a reader should look at again. */
export function toRawSource(kind: string, fields: BibtexFields): { raw: RawSource; notes: string[] } {
  const words = (...names: string[]) => {
    const name = names.find((each) => fields.has(each))
    return name === undefined ? '' : latexWords(fields.get(name) ?? '').trim()
  }
  const raw: RawSource = { type: kindOf(kind, fields) }
  const notes: string[] = []
  const title = words('title')
  const subtitle = words('subtitle')
  raw.title = subtitle === '' ? title : `${title}: ${subtitle}`
  for (const [key, names] of Object.entries(TEXTS)) raw[key] = words(...names)
  raw[raw.type === 'article-journal' || fields.has('issue') ? 'issue' : 'number'] = words('number', 'issue')
  if (kind === 'phdthesis') raw.genre ||= 'PhD thesis'
  if (kind === 'mastersthesis') raw.genre ||= 'Master’s thesis'

  for (const key of ['author', 'editor', 'translator'] as const) {
    const { names, hasOthers } = readNames(fields.get(key) ?? '')
    raw[key] = names
    if (hasOthers)
      notes.push(`The names under “${key}” end in “and others”. Add the missing ones if you need them.`)
  }
  raw.issued = dateOf(fields)
  raw.accessed = words('urldate')
  const preprint = preprintOf(fields)
  if (preprint) raw.number ||= preprint.number
  raw.DOI = latexAddress(fields.get('doi') ?? '')
  const howPublished = ADDRESS.exec(latexAddress(fields.get('howpublished') ?? ''))?.[0]
  raw.URL = latexAddress(fields.get('url') ?? '') || howPublished || preprint?.URL || ''
  return { raw, notes }
}
