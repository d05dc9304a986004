import type { Block, Inline } from '../letter.ts'

/** The words of some inlines, as a reader sees them; note calls are not words. */
export const inlineWords = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      if (inline.type === 'stand-in') return inlineWords(inline.inlines)
      if (inline.type === 'blank') return `[${inline.label}]`
      return inline.type === 'break' ? '\n' : ''
    })
    .join('')

/** Every run of inlines in some blocks, in reading order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<readonly Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'heading') yield block.inlines
    else if (block.type === 'part') yield* block.paragraphs
    else if (block.type === 'references') {
      for (const { label, inlines } of block.entries)
        yield label === null ? inlines : [{ type: 'text', text: label, marks: [] }, ...inlines]
    } else if (block.type === 'exhibits') {
      for (const { label, caption } of block.entries)
        yield [{ type: 'text', text: `${label}: ${caption}`, marks: [] }]
    } else if (block.type === 'quote') yield* inlinesOf(block.blocks)
    else if (block.type === 'bullets' || block.type === 'numbers')
      for (const item of block.items) yield* inlinesOf(item.blocks)
    else if (block.type === 'table') for (const cell of block.rows.flat()) yield* inlinesOf(cell.blocks)
  }
}

/** The same words, bold. */
export function asBold(inline: Inline): Inline {
  if (inline.type === 'stand-in') return { ...inline, inlines: inline.inlines.map(asBold) }
  return inline.type === 'text' && !inline.marks.includes('bold')
    ? { ...inline, marks: [...inline.marks, 'bold'] }
    : inline
}

/** The same inlines with nothing but words, breaks, calls and blanks: for a format that keeps no nodes behind words. */
export const withoutOrigins = (inlines: readonly Inline[]): Inline[] =>
  inlines.flatMap((inline) => (inline.type === 'stand-in' ? withoutOrigins(inline.inlines) : [inline]))
