import { cellStep, itemStep, type PrintPiece, pictureStep } from '#domain/draft/carried/block-print.ts'
import { PARAGRAPH_STEPS, PART_STYLES, type ParagraphStyle } from '#domain/draft/carried/paragraph-styles.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Block, Inline, Letter, ListItem } from '../letter.ts'
import { referenceLabel } from '../page/reference-label.ts'
import { type GridCell, tableGrid } from '../page/table-grid.ts'
import { headingStyle } from './headings.ts'

type Place = { letter: Letter; style: ParagraphStyle; listDepth: number }
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const word = (words: string): PrintPiece => ({ words, marks: [], href: null })
const ending = (style: ParagraphStyle): PrintPiece[] => {
  const step = PARAGRAPH_STEPS[style]
  return step === null ? [] : [{ step }]
}

const piecesOfInline = (inline: Inline, letter: Letter): PrintPiece[] => {
  if (inline.type === 'text') return [{ words: inline.text, marks: inline.marks, href: inline.href ?? null }]
  if (inline.type === 'blank') return [word(`[${inline.label}]`)]
  if (inline.type === 'break') return [{ step: 'br' }]
  if (inline.type === 'stand-in') return inlinePieces(inline.inlines, letter)
  const words = letter.notes[inline.number - 1]?.inlines ?? []
  return [{ step: 'note' }, ...inlinePieces(words, letter), { step: '/note' }]
}

const inlinePieces = (inlines: readonly Inline[], letter: Letter): PrintPiece[] =>
  inlines.flatMap((inline) => piecesOfInline(inline, letter))

/** The paragraphs of items: the first of each ends with its number or bullet. */
const itemPieces = (
  items: readonly ListItem[],
  { marker, start }: { marker: 'bullet' | 'number' | 'letter'; start: number },
  place: Place,
): PrintPiece[] => {
  const style: ParagraphStyle = place.style === 'Normal' ? 'ListText' : place.style
  const inner = { ...place, style, listDepth: place.listDepth + 1 }
  const step = itemStep(Math.min(place.listDepth, LIMITS.exportDepth) + 1, marker, start)
  return items.flatMap(({ blocks: [first, ...rest] }) => {
    const isText = first?.type === 'paragraph'
    const words = isText ? inlinePieces(first.inlines, place.letter) : []
    return [...words, { step }, ...printPieces(isText || !first ? rest : [first, ...rest], inner)]
  })
}

const hasWords = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) =>
      block.type === 'paragraph' ||
      (block.type === 'quote' && hasWords(block.blocks)) ||
      ((block.type === 'bullets' || block.type === 'numbers') &&
        block.items.some((item) => hasWords(item.blocks))),
  )

const cellPieces = (cell: GridCell, place: Place): PrintPiece[] => [
  ...printPieces(cell.blocks, {
    ...place,
    style: cell.header ? 'TableHeading' : 'TableText',
    listDepth: 0,
  }),
  { step: cellStep({ ...cell, align: hasWords(cell.blocks) ? cell.align : null }) },
]

const PIECES: { [T in Block['type']]: (block: BlockOf<T>, place: Place) => PrintPiece[] } = {
  paragraph: ({ inlines }, { letter, style }) => [...inlinePieces(inlines, letter), ...ending(style)],
  heading: (block, { letter }) => [...inlinePieces(block.inlines, letter), ...ending(headingStyle(block))],
  rule: () => ending('Rule'),
  part: ({ part, paragraphs }, { letter }) =>
    paragraphs.flatMap((inlines, index) => {
      const split = part === 'reference' && index === 0 ? referenceLabel(inlines) : null
      const words = split
        ? [...inlinePieces([split.labelRun], letter), word(' '), ...inlinePieces(split.rest, letter)]
        : inlinePieces(inlines, letter)
      return [...words, ...ending(PART_STYLES[part])]
    }),
  quote: ({ blocks }, place) =>
    printPieces(blocks, { ...place, style: place.style === 'Normal' ? 'BlockQuote' : place.style }),
  bullets: ({ items }, place) => itemPieces(items, { marker: 'bullet', start: 1 }, place),
  numbers: ({ items, marker, start }, place) => itemPieces(items, { marker, start }, place),
  picture: ({ imageId, alt, caption }, { letter }) => {
    const image = letter.images.find(({ id }) => id === imageId)
    return [
      ...(image ? [{ step: pictureStep(image, alt) }] : []),
      ...(caption ? [word(caption.words), ...ending('Caption')] : []),
    ]
  },
  table: ({ rows }, place) => {
    const grid = tableGrid(rows)
    const ofRow = (row: readonly GridCell[], index: number): PrintPiece[] => [
      ...row.flatMap((cell) => cellPieces(cell, place)),
      { step: index < grid.headerRows ? 'head-row' : 'row' },
    ]
    return [...grid.rows.flatMap(ofRow), { step: 'table' }]
  },
  contents: () => [{ step: 'made' }],
  exhibits: () => [{ step: 'made' }],
  references: () => [{ step: 'made' }],
}

function piecesOf<T extends Block['type']>(block: BlockOf<T>, place: Place): PrintPiece[] {
  const type: T = block.type
  return PIECES[type](block, place)
}

const printPieces = (blocks: readonly Block[], place: Place): PrintPiece[] =>
  blocks.flatMap((block) => piecesOf(block, place))

/** What some blocks look like when `blocks.ts` has set them: whatever it writes otherwise, this says otherwise too. */
export const printOf = (blocks: readonly Block[], letter: Letter): PrintPiece[] =>
  printPieces(blocks, { letter, style: 'Normal', listDepth: 0 })
