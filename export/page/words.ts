import type { Block, Inline, PlainInline, TextRun } from '../letter.ts'

type Picture = Extract<Block, { type: 'picture' }>
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
export const captionInlines = ({ label, words: line }: NonNullable<Picture['caption']>): TextRun[] => [
  words(`${label}. `, 'bold'),
  words(line),
]

/** A line of the list of exhibits: `Exhibit A: Counts of ships`. */
export const exhibitInlines = ({ label, caption }: ExhibitLine): TextRun[] => [
  words(`${label}: `, 'bold'),
  words(caption),
]

/** The lines a picture is set with. */
const underPicture = ({ caption }: Picture): Inline[][] => (caption ? [captionInlines(caption)] : [])

/** The lines that stand for a picture in a format that holds none: what it shows, and its caption. */
export const pictureLines = (picture: Picture): Inline[][] => [
  ...(picture.alt === '' ? [] : [[words(`[Picture: ${picture.alt}]`)]]),
  ...underPicture(picture),
]

/**
 * Every run of inlines in some blocks, in reading order; a heading begins with its number. `ofPicture` says which lines
 * stand for a picture.
 */
export function* inlinesOf(
  blocks: readonly Block[],
  ofPicture: (picture: Picture) => Inline[][] = underPicture,
): Generator<readonly Inline[]> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block.inlines
    else if (block.type === 'heading')
      yield block.number === null ? block.inlines : [words(`${block.number} `), ...block.inlines]
    else if (block.type === 'picture') yield* ofPicture(block)
    else if (block.type === 'part') yield* block.paragraphs
    else if (block.type === 'references') {
      for (const { label, inlines } of block.entries)
        yield label === null ? inlines : [words(label), ...inlines]
    } else if (block.type === 'exhibits') yield* block.entries.map(exhibitInlines)
    else if (block.type === 'quote') yield* inlinesOf(block.blocks, ofPicture)
    else if (block.type === 'bullets' || block.type === 'numbers')
      for (const item of block.items) yield* inlinesOf(item.blocks, ofPicture)
    else if (block.type === 'table')
      for (const cell of block.rows.flat()) yield* inlinesOf(cell.blocks, ofPicture)
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
