import { lineAt } from './problem.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The 1-based line of a file on which some words first stand, whatever their capitals, line breaks and apostrophes;
 * null when they are nowhere. `@fact` is not found in `@fact-two`.
 */
export function lineOfWords(text: string, words: string): number | null {
  const source = words
    .trim()
    .split(/\s+/)
    .map((word) => escaped(word).replace(/['\u2018\u2019]/g, "['\u2018\u2019]"))
    .join('\\s+')
  const at = text.search(new RegExp(`${source}${/[\w-]$/.test(words) ? '(?![\\w-])' : ''}`, 'iu'))
  return at < 0 ? null : lineAt(text, at)
}

/** The line on which a YAML or JSON file gives an item its id, the `nth` time, from 0; null when it does not. */
export function lineOfItem(text: string, id: string, nth = 0): number | null {
  const pattern = new RegExp(`(?<![\\w-])["']?id["']?\\s*:\\s*["']?${escaped(id)}(?![\\w-])`, 'g')
  const match = [...text.matchAll(pattern)][nth]
  return match ? lineAt(text, match.index) : null
}
