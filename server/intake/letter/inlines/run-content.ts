import type { WordElement } from '../word-tree.ts'
import { unlikeText } from './symbols.ts'

/** What a child of a run comes to: words, a break, or nothing a letter keeps; null for what others read. */
export function plainContent(element: WordElement): string | 'break' | null {
  const { name, attributes, text } = element
  if (name === 't' || name === 'delText') {
    const words = text.replace(/[\t\n\r]+/gu, ' ')
    return attributes.space === 'preserve' ? words : words.replace(/^ +| +$/gu, '')
  }
  if (name === 'tab' || name === 'ptab') return ' '
  if (name === 'cr') return 'break'
  // A new page or column is the sheet's, not the letter's.
  if (name === 'br') return /^(?:page|column)$/u.test(attributes.type ?? '') ? '' : 'break'
  if (name === 'noBreakHyphen') return '\u2011'
  if (name === 'softHyphen') return '\u00ad'
  return name === 'sym' ? unlikeText(attributes.char, attributes.font) : null
}
