import { missingIn } from './unprintable.ts'

const REASONS: readonly [RegExp, string][] = [
  [/missing alt text/i, 'a picture has no description'],
  [/heading/i, 'its headings do not nest as the standard asks'],
  [/artifacts may not contain links/i, 'a repeated table header holds a note or a link'],
]
const MOST_NAMED = 12

/** Says for the writer why a PDF is tagged but could not be declared PDF/UA; the compiler's own words are debug text. */
export function whyNotUniversal(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error)
  const missing = missingIn(error)
  if (missing.length > 0) {
    const named = missing.slice(0, MOST_NAMED).join(' ') + (missing.length > MOST_NAMED ? ' …' : '')
    return `No typeface here can print ${named}: empty boxes stand there in the PDF, which is therefore not declared PDF/UA. Replace these characters, or export DOCX.`
  }
  const reason =
    REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'part of it breaks a rule of the standard'
  return `The PDF is tagged for screen readers, but it is not declared PDF/UA: ${reason}.`
}

export const NOT_TAGGED =
  'The PDF could not be tagged for screen readers: a table inside another table runs over a page. Take the inner table out of its cell, or export DOCX.'
