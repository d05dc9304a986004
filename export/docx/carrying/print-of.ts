import { cellStep, itemStep, type PrintPiece, pictureStep } from '#domain/draft/carried/block-print.ts'
import { PARAGRAPH_STEPS, PART_STYLES, type ParagraphStyle } from '#domain/draft/carried/paragraph-styles.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Block, Inline, Letter, ListItem } from '../../letter.ts'
import { referenceLabel } from '../../page/reference-label.ts'
import { type GridCell, tableGrid } from '../../page/table-grid.ts'
import { headingStyle } from '../blocks/headings.ts'

/** `at` leads from the letter's own block to the node that holds the blocks, by places among children. */
type Place = { letter: Letter; style: ParagraphStyle; listDepth: number; at: readonly number[] }
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const word = (words: string): PrintPiece => ({ words, marks: [], href: null })
const ending = (style: ParagraphStyle, at: readonly number[]): PrintPiece[] => {
  const step = PARAGRAPH_STEPS[style]
  return step === null ? [] : [{ step, at }]
}
/** The way to the node a block was made of. */
const wayTo = (block: Block, { at }: Place) => [...at, ...(block.from ?? [])]

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
  return items.flatMap(({ blocks: [first, ...rest] }, index) => {
    const isText = first?.type === 'paragraph'
    const words = isText ? inlinePieces(first.inlines, place.letter) : []
    const within = { ...inner, at: [...place.at, index] }
    // An item whose first paragraph is empty shows its number all the same.
    const at = isText ? wayTo(first, within) : [...within.at, 0]
    return [...words, { step, at }, ...printPieces(isText || !first ? rest : [first, ...rest], within)]
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
    at: wayToCell(cell, place),
  }),
  {
    step: cellStep({ ...cell, align: hasWords(cell.blocks) ? cell.align : null }),
    ...(cell.from && { at: wayToCell(cell, place) }),
  },
]
const wayToCell = ({ from }: GridCell, { at }: Place) => [...at, ...(from ?? [])]

const PIECES: { [T in Block['type']]: (block: BlockOf<T>, place: Place) => PrintPiece[] } = {
  paragraph: (block, place) => [
    ...inlinePieces(block.inlines, place.letter),
    ...ending(place.style, wayTo(block, place)),
  ],
  heading: (block, place) => [
    ...inlinePieces(block.inlines, place.letter),
    ...ending(headingStyle(block), wayTo(block, place)),
  ],
  rule: (block, place) => ending('Rule', wayTo(block, place)),
  part: (block, place) =>
    block.paragraphs.flatMap((inlines, index) => {
      const { letter } = place
      const { part } = block
      const split = part === 'reference' && index === 0 ? referenceLabel(inlines) : null
      const words = split
        ? [...inlinePieces([split.labelRun], letter), word(' '), ...inlinePieces(split.rest, letter)]
        : inlinePieces(inlines, letter)
      return [...words, ...ending(PART_STYLES[part], wayTo(block, place))]
    }),
  quote: (block, place) =>
    printPieces(block.blocks, {
      ...place,
      style: place.style === 'Normal' ? 'BlockQuote' : place.style,
      at: wayTo(block, place),
    }),
  bullets: (block, place) =>
    itemPieces(block.items, { marker: 'bullet', start: 1 }, { ...place, at: wayTo(block, place) }),
  numbers: (block, place) => itemPieces(block.items, block, { ...place, at: wayTo(block, place) }),
  picture: (block, place) => {
    const { imageId, alt, caption } = block
    const { letter } = place
    const at = wayTo(block, place)
    const image = letter.images.find(({ id }) => id === imageId)
    return [
      ...(image ? [{ step: pictureStep(image, alt), at }] : []),
      ...(caption ? [word(caption.words), ...ending('Caption', at)] : []),
    ]
  },
  table: (block, place) => {
    const grid = tableGrid(block.rows)
    const at = wayTo(block, place)
    const ofRow = (row: readonly GridCell[], index: number): PrintPiece[] => [
      ...row.flatMap((cell) => cellPieces(cell, { ...place, at })),
      { step: index < grid.headerRows ? 'head-row' : 'row', at: [...at, index] },
    ]
    return [...grid.rows.flatMap(ofRow), { step: 'table', at }]
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
  printPieces(blocks, { letter, style: 'Normal', listDepth: 0, at: [] })
