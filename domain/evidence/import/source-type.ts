import { SOURCE_TYPES, type SourceType } from '#domain/evidence/keeping/source-candidate.ts'

/** What registries of DOIs and older programs call kinds of work that CSL names otherwise. */
const OTHER_NAMES: Record<string, SourceType> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  proceedings: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  'entry-dictionary': 'entry-encyclopedia',
  'report-component': 'report',
  'posted-content': 'article',
  preprint: 'article',
  dissertation: 'thesis',
  post: 'webpage',
  song: 'document',
  statute: 'legislation',
  broadcast: 'motion_picture',
  graphic: 'document',
  pamphlet: 'document',
  review: 'article-journal',
  periodical: 'article-magazine',
}

/** The CSL type for whatever a kind of work is called; a `document` where it is not known. */
export function sourceType(name: unknown): SourceType {
  const word = typeof name === 'string' ? name.trim().toLowerCase() : ''
  return (
    SOURCE_TYPES.find((type) => type === word) ??
    (Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined) ??
    'document'
  )
}
