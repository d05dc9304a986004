import type { DuplicateReason } from '#domain/evidence/keeping/find-duplicates.ts'
import type { SourceType } from '#domain/evidence/keeping/source-candidate.ts'
import type { SourceField } from '#domain/evidence/keeping/source-form.ts'
import type { Source } from '#domain/evidence/source.ts'

export const SOURCE_TYPE_WORDS: Record<SourceType, string> = {
  'article-journal': 'Journal article',
  report: 'Report',
  webpage: 'Web page',
  book: 'Book',
  chapter: 'Chapter',
  'paper-conference': 'Conference paper',
  article: 'Preprint or working paper',
  'article-newspaper': 'Newspaper article',
  'article-magazine': 'Magazine article',
  'post-weblog': 'Blog post',
  legislation: 'Statute',
  bill: 'Bill',
  regulation: 'Regulation',
  legal_case: 'Court decision',
  hearing: 'Hearing',
  thesis: 'Thesis',
  patent: 'Patent',
  standard: 'Standard',
  dataset: 'Dataset',
  software: 'Software',
  'entry-encyclopedia': 'Encyclopedia entry',
  speech: 'Speech or presentation',
  interview: 'Interview',
  personal_communication: 'Letter or e-mail',
  manuscript: 'Manuscript',
  motion_picture: 'Film or recording',
  document: 'Something else',
}

const FIELD_WORDS: Record<SourceField, string> = {
  title: 'Title',
  author: 'Authors',
  editor: 'Editors',
  'container-title': 'Published in',
  authority: 'Court, agency or legislature',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  'event-title': 'Event',
  genre: 'Kind',
  number: 'Number',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  section: 'Section',
  edition: 'Edition',
  issued: 'Date',
  DOI: 'DOI',
  URL: 'Web address',
  accessed: 'Last looked at',
}

const SPECIAL: Partial<Record<SourceType, Partial<Record<SourceField, string>>>> = {
  'article-journal': { 'container-title': 'Journal' },
  'article-newspaper': { 'container-title': 'Newspaper' },
  'article-magazine': { 'container-title': 'Magazine' },
  'post-weblog': { 'container-title': 'Blog' },
  webpage: { 'container-title': 'Website', publisher: 'Whose site' },
  chapter: { 'container-title': 'Book' },
  'paper-conference': { 'container-title': 'Proceedings', 'event-title': 'Conference' },
  report: { publisher: 'Institution', genre: 'Kind of report', number: 'Report number' },
  article: { publisher: 'Archive or institution' },
  legislation: { 'container-title': 'Code', number: 'Law number' },
  bill: { number: 'Bill number', 'container-title': 'Legislature’s series' },
  regulation: { 'container-title': 'Register or code', number: 'Regulation number' },
  legal_case: { title: 'Name of the case', 'container-title': 'Reporter', number: 'Docket number' },
  hearing: { authority: 'Committee' },
  thesis: { publisher: 'University' },
  patent: { authority: 'Patent office', number: 'Patent number' },
}

/** What a field is called for one kind of work. */
export const fieldWords = (type: SourceType, field: SourceField): string =>
  SPECIAL[type]?.[field] ?? FIELD_WORDS[field]

export const FIELD_HINTS: Partial<Record<SourceField, string>> = {
  author:
    'One on each line. A person as Last, First; a body by its name, in quotation marks if it has a comma.',
  editor: 'One on each line, written as the authors are.',
  issued: 'A year, or a date such as 2024-03-01.',
}

/** Why a work seems to be there already, as the end of a sentence: “You have this one: …”. */
export const DUPLICATE_WORDS: Record<DuplicateReason, string> = {
  doi: 'same DOI',
  address: 'same web address',
  title: 'same title and year',
  beginning: 'same author, year and beginning of the title',
}

/** How far a source was checked, for somebody who says so of their own. */
export const STATUS_CHOICES: readonly { status: Source['custom']['status']; words: string }[] = [
  { status: 'unverified', words: 'Not yet: nobody has compared it with the work' },
  { status: 'verified-partial', words: 'In part: say below what was not seen' },
  { status: 'verified', words: 'Yes: somebody read the work itself' },
]
