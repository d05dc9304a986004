import { HeadingLevel, ImageRun, Paragraph, Tab, type Table, TableOfContents, TextRun } from 'docx'
import { LIMITS } from '#domain/limits.ts'
import type { Block, Letter, ListItem } from '../letter.ts'
import { pictureSize } from '../page/geometry.ts'
import { asBold, captionInlines, exhibitInlines } from '../page/words.ts'
import { inlineRuns } from './inline-runs.ts'
import { LIST_STEP, type Numbering } from './numbering.ts'
import { partParagraphs } from './parts.ts'
import { setTable } from './tables.ts'

/** Where a block stands: how far in, under which list, in what style. Lengths are twips. */
export type Place = {
  letter: Letter
  numbering: Numbering
  style: string | undefined
  indent: number
  rightIndent: number
  width: number
  listDepth: number
  isBold: boolean
  alignment: 'left' | 'center' | 'right' | undefined
}
export type Blocks = (Paragraph | Table | TableOfContents)[]
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const QUOTE_STEP = 540
const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const indentOf = ({ indent, rightIndent }: Place) =>
  indent > 0 || rightIndent > 0 ? { indent: { left: indent, right: rightIndent } } : {}

const BLOCKS: { [T in Block['type']]: (block: BlockOf<T>, place: Place) => Blocks } = {
  paragraph: ({ inlines }, place) => [
    new Paragraph({
      style: place.style,
      alignment: place.alignment,
      ...indentOf(place),
      children: inlineRuns(place.isBold ? inlines.map(asBold) : inlines),
    }),
  ],
  heading: ({ level, inlines, isListed }) => [
    new Paragraph({
      ...(isListed === false ? { style: 'ContentsHeading' } : { heading: HEADINGS[level] }),
      children: inlineRuns(inlines),
    }),
  ],
  contents: () => [new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-3' })],
  part: (block) => partParagraphs(block),
  references: ({ entries }) =>
    entries.map(
      ({ label, inlines }) =>
        new Paragraph({
          style: label === null ? 'ReferenceEntry' : 'NumberedReference',
          children: [
            ...(label === null ? [] : [new TextRun({ text: label }), new TextRun({ children: [new Tab()] })]),
            ...inlineRuns(inlines),
          ],
        }),
    ),
  exhibits: ({ entries }) =>
    entries.map((entry) => new Paragraph({ children: inlineRuns(exhibitInlines(entry)) })),
  rule: () => [new Paragraph({ style: 'Rule' })],
  quote: ({ blocks }, place) =>
    setBlocks(blocks, {
      ...place,
      style: place.style ?? 'BlockQuote',
      indent: place.indent + QUOTE_STEP,
      rightIndent: place.rightIndent + QUOTE_STEP,
      width: place.width - 2 * QUOTE_STEP,
    }),
  bullets: ({ items }, place) => setItems(items, place.numbering.bullets, place),
  numbers: ({ start, marker, items }, place) =>
    setItems(items, place.numbering.numbers(start, marker), place),
  picture: (block, place) => {
    const image = place.letter.images.find(({ id }) => id === block.imageId)
    if (!image) throw new RangeError('A picture of this letter has no image.')
    const size = pictureSize(block, image, place.letter.paper)
    const fit = Math.min(1, Math.max(place.width, 400) / 20 / size.width)
    const pixels = (points: number) => Math.max(1, Math.round((points * fit) / 0.75))
    const picture = new ImageRun({
      type: image.mediaType === 'image/png' ? 'png' : 'jpg',
      data: image.bytes,
      transformation: { width: pixels(size.width), height: pixels(size.height) },
      altText: { name: 'Picture', description: block.alt, title: '' },
    })
    return [
      new Paragraph({ style: 'Picture', keepNext: block.caption !== null, children: [picture] }),
      ...(block.caption
        ? [new Paragraph({ style: 'Picture', children: inlineRuns(captionInlines(block.caption)) })]
        : []),
    ]
  },
  table: ({ rows }, place) => [
    setTable(rows, place, setBlocks),
    // Word joins tables that touch, and gives them no room of their own.
    new Paragraph({ style: 'AfterTable' }),
  ],
}

/** The first paragraph of an item carries its number; what follows is set under its words. */
function setItems(items: readonly ListItem[], reference: string, place: Place): Blocks {
  const level = Math.min(place.listDepth, LIMITS.exportDepth)
  const hanging = LIST_STEP - 60
  const inner: Place = {
    ...place,
    style: place.style ?? 'ListText',
    indent: place.indent + LIST_STEP,
    width: place.width - LIST_STEP,
    listDepth: place.listDepth + 1,
  }
  return items.flatMap(({ blocks: [first, ...rest] }) => {
    const isText = first?.type === 'paragraph'
    const words = isText ? first.inlines : []
    const numbered = new Paragraph({
      style: inner.style,
      alignment: inner.alignment,
      numbering: { reference, level },
      indent: { left: inner.indent, right: inner.rightIndent, hanging },
      children: inlineRuns(place.isBold ? words.map(asBold) : words),
    })
    return [numbered, ...setBlocks(isText || !first ? rest : [first, ...rest], inner)]
  })
}

function setBlock<T extends Block['type']>(block: BlockOf<T>, place: Place): Blocks {
  const type: T = block.type
  return BLOCKS[type](block, place)
}

/** Paragraphs and tables for some blocks, in order. */
export function setBlocks(blocks: readonly Block[], place: Place): Blocks {
  return blocks.flatMap((block, index) => {
    // A question's own words stay with what answers it.
    const isAsked = block.type === 'quote' && blocks[index - 1]?.type === 'heading'
    return setBlock(block, isAsked ? { ...place, style: 'Question' } : place)
  })
}
