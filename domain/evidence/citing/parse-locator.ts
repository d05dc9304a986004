/**
 * A place in a source: pages, which every style sets in its own way, or other words, which styles know too
 * unevenly to be trusted with (some print a section as a bare number) and which therefore stand as typed.
 */
export type ParsedLocator = { label: 'page'; locator: string } | { suffix: string } | null

const PAGES = /^(?:(?:pp?\.?|pages?)\s*)?(\d+(?:\s*[-\u2013]\s*\d+)?(?:,\s*\d+(?:\s*[-\u2013]\s*\d+)?)*)$/i

/** Reads what a writer typed: `p. 12`, `pp. 3-5`, `12`, `sec. 1`, `art. 53(2)`, `recital 104`. */
export const parseLocator = (typed: string | null): ParsedLocator => {
  const text = (typed ?? '').trim()
  if (text === '') return null
  const pages = PAGES.exec(text)?.[1]
  return pages ? { label: 'page', locator: pages } : { suffix: text }
}
