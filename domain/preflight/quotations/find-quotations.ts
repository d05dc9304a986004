import type { Words } from '../read-blocks.ts'

/** Words in quotation marks, or a block quotation, by their place in the words they stand in; marks left out. */
export type Quotation = { start: number; end: number }

/** Longer than this, two marks do not belong together. */
const MOST_CHARS = { curly: 6_000, straight: 1_500 }

/** The quotations of some words, in order. A quotation within a quotation is part of it. */
export function findQuotations({ text, role }: Words): Quotation[] {
  if (role === 'quote') {
    const start = text.length - text.replace(/^[\s“"‘']+/, '').length
    const end = start + text.slice(start).trimEnd().length
    return end > start ? [{ start, end }] : []
  }
  const pairs: Quotation[] = []
  const open: number[] = []
  let straight = -1
  for (const { 0: sign, index } of text.matchAll(/[“”"]/g)) {
    if (sign === '“') open.push(index)
    else if (sign === '”') {
      const start = open.pop()
      if (start !== undefined && index - start <= MOST_CHARS.curly)
        pairs.push({ start: start + 1, end: index })
    } else if (straight >= 0 && index - straight <= MOST_CHARS.straight) {
      pairs.push({ start: straight + 1, end: index })
      straight = -1
    } else straight = index
  }
  let covered = 0
  return pairs
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isOutermost = start >= covered
      if (isOutermost) covered = end
      return isOutermost
    })
}
