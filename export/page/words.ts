import type { Block, Inline, PlainInline, TextRun } from '../letter.ts'

type Caption = NonNullable<Extract<Block, { type: 'picture' }>['caption']>
type ExhibitLine = Extract<Block, { type: 'exhibits' }>['entries'][number]

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

const words = (text: string, ...marks: TextRun['marks']): TextRun => ({ type: 'text', text, marks })

/** The line under a picture: `Figure 2. Ships by pier`. */
export const captionInlines = ({ label, words: line }: Caption): TextRun[] => [
  words(`${label}. `, 'bold'),
  words(line),
]

/** A line of the list of exhibits: `Exhibit A: Counts of ships`. */
export const exhibitInlines = ({ label, caption }: ExhibitLine): TextRun[] => [
  words(`${label}: `, 'bold'),
  words(caption),
]

/** Every run of inlines in some blocks, in reading order; a heading begins with its number. */
export function* inlinesOf(blocks: readonly Block[]): Generator<readonly Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block.inlines
    else if (block.type === 'heading')
      yield block.number === null ? block.inlines : [words(`${block.number} `), ...block.inlines]
    else if (block.type === 'picture') {
      if (block.caption) yield captionInlines(block.caption)
    } else if (block.type === 'part') yield* block.paragraphs
    else if (block.type === 'references') {
      for (const { label, inlines } of block.entries)
        yield label === null ? inlines : [words(label), ...inlines]
    } else if (block.type === 'exhibits') yield* block.entries.map(exhibitInlines)
    else if (block.type === 'quote') yield* inlinesOf(block.blocks)
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
export const withoutOrigins = (inlines: readonly Inline[]): PlainInline[] =>
  inlines.flatMap((inline) => (inline.type === 'stand-in' ? withoutOrigins(inline.inlines) : [inline]))
