/**
 * Typewriter quotation marks and apostrophes as a printed letter has them. Content is written with plain signs,
 * which are easier to type and to compare; whoever reads it gets the curved ones.
 */
export const curlyQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{\u2014\u2013"])'(?=\S)/g, '$1\u2018')
    .replace(/'/g, '\u2019')
    .replace(/(^|[\s([{\u2014\u2013\u2018])"(?=\S)/g, '$1\u201c')
    .replace(/"/g, '\u201d')

/** The same data with curved quotation marks in every string of it. */
export const withCurlyQuotes = (data: unknown): unknown => {
  if (typeof data === 'string') return curlyQuotes(data)
  if (Array.isArray(data)) return data.map(withCurlyQuotes)
  if (data === null || typeof data !== 'object') return data
  return Object.fromEntries(Object.entries(data).map(([key, part]) => [key, withCurlyQuotes(part)]))
}
