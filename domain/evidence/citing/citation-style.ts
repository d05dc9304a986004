/** The text of a style and of one locale in the Citation Style Language, as the citer takes them. */
export type CitationStyle = { styleXml: string; localeXml: string }

/**
 * The styles a letter may be cited in. `example` is how the second mention of one work reads, its page 12; a test
 * holds each to what the style really prints.
 */
export const CITATION_STYLES = [
  {
    id: 'bluebook',
    title: 'Bluebook',
    about:
      'Footnotes as American lawyers write them, with Id. and supra note. Usual in letters to an agency.',
    example: 'Rivera, supra note 1, at 12.',
  },
  {
    id: 'chicago-notes',
    title: 'Chicago, notes',
    about: 'Footnotes in full at first, then author and short title.',
    example: 'Rivera, “Counting What Is Shared,” 12.',
  },
  {
    id: 'chicago-author-date',
    title: 'Chicago, author and date',
    about: 'Author and year in the text, and a list of references after the signature.',
    example: '(Rivera 2023, 12)',
  },
  {
    id: 'ieee',
    title: 'IEEE, numbers',
    about: 'Numbers in the text, and a numbered list of references after the signature.',
    example: '[1, p. 12]',
  },
] as const
export type CitationStyleId = (typeof CITATION_STYLES)[number]['id']
export const CITATION_STYLE_IDS = CITATION_STYLES.map(({ id }) => id)

/** The languages a letter may be set in; each has a locale of its own in the citation package. */
export const CITATION_LANGUAGES = [
  { id: 'en-US', title: 'American English' },
  { id: 'en-GB', title: 'British English' },
] as const
export type CitationLanguage = (typeof CITATION_LANGUAGES)[number]['id']
export const CITATION_LANGUAGE_IDS = CITATION_LANGUAGES.map(({ id }) => id)
