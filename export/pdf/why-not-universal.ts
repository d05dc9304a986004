const REASONS: readonly [RegExp, string][] = [
  [/could not be displayed with/i, 'a character has no glyph in the letter’s typeface'],
  [/missing alt text/i, 'a picture has no description'],
  [/heading/i, 'its headings do not nest as the standard asks'],
  [/artifacts may not contain links/i, 'a repeated table header holds a note or a link'],
]

/** Says for the writer why a PDF is tagged but could not be declared PDF/UA; the compiler's own words are debug text. */
export function whyNotUniversal(error: unknown): string {
  const message = String(error instanceof Error ? error.message : error)
  const reason =
    REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'part of it breaks a rule of the standard'
  return `The PDF is tagged for screen readers, but it is not declared PDF/UA: ${reason}.`
}
