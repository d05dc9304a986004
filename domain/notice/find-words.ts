import type { Span } from './span.ts'

/** At most so many places are found, so that one letter typed does not mark the whole notice. */
export const MOST_FOUND = 2_000

/** Where words stand in a text, in order: capital or small, and whatever white space is between them. */
export function findWords(text: string, words: string): Span[] {
  const wanted = words.trim().split(/\s+/u).filter(Boolean)
  if (wanted.length === 0) return []
  const pattern = new RegExp(wanted.map(escaped).join('\\s+'), 'giu')
  const found: Span[] = []
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === MOST_FOUND) break
  }
  return found
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
