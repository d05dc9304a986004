import type { Block, Cell, Inline, Letter } from '../letter.ts'
import { MARGIN, PAPERS, pictureSize } from '../page/geometry.ts'
import { referenceLabel } from '../page/reference-label.ts'
import { tableGrid } from '../page/table-grid.ts'
import { captionInlines, exhibitInlines } from '../page/words.ts'

/** Where a picture stands among the template's virtual files: a name of ours, whatever the writer called it. */
export const imagePath = (letter: Letter, imageId: string): string => {
  const index = letter.images.findIndex((image) => image.id === imageId)
  const image = letter.images[index]
  if (!image) throw new RangeError('A picture of this letter has no image.')
  return `/images/${index + 1}.${image.mediaType === 'image/png' ? 'png' : 'jpg'}`
}

type TypstBlock = { type: Block['type'] } & Record<string, unknown>
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const FONTS = {
  tinos: ['Tinos', 'Libertinus Serif'],
  'source-serif': ['Source Serif 4', 'Libertinus Serif'],
} satisfies Record<Letter['face'], string[]>

const BLOCKS: { [T in Block['type']]: (block: BlockOf<T>, letter: Letter) => TypstBlock } = {
  paragraph: (block) => block,
  heading: (block) => block,
  part: ({ type, part, paragraphs }) => {
    const [first = [], ...others] = paragraphs
    const split = part === 'reference' ? referenceLabel(first) : null
    return split
      ? { type, part, label: split.label, paragraphs: [split.rest, ...others] }
      : { type, part, label: null, paragraphs }
  },
  rule: (block) => block,
  contents: (block) => block,
  references: (block) => block,
  exhibits: ({ type, entries }) => ({ type, entries: entries.map(exhibitInlines) }),
  bullets: ({ type, items }, letter) => ({
    type,
    items: items.map((item) => setBlocks(item.blocks, letter)),
  }),
  numbers: ({ type, marker, start, items }, letter) => ({
    type,
    numbering: marker === 'letter' ? 'a.' : '1.',
    start,
    items: items.map((item) => setBlocks(item.blocks, letter)),
  }),
  quote: ({ type, blocks }, letter) => ({ type, blocks: setBlocks(blocks, letter) }),
  picture: (block, letter) => {
    const image = letter.images.find(({ id }) => id === block.imageId)
    if (!image) throw new RangeError('A picture of this letter has no image.')
    const { width } = pictureSize(block, image, letter.paper)
    const caption = block.caption && captionInlines(block.caption)
    return { type: 'picture', path: imagePath(letter, block.imageId), alt: block.alt, width, caption }
  },
  table: ({ type, rows }, letter) => {
    const grid = tableGrid(rows)
    const cells = grid.rows
      .flat()
      .map((cell) => ({ ...typstCell(cell, letter), x: cell.column, y: cell.row }))
    return {
      type,
      shares: grid.shares,
      isHeaderRepeatable: grid.isHeaderRepeatable,
      header: cells.filter((cell) => cell.y < grid.headerRows),
      body: cells.filter((cell) => cell.y >= grid.headerRows),
    }
  },
}

const typstCell = ({ header, colspan, rowspan, align, blocks }: Cell, letter: Letter) => ({
  header,
  colspan,
  rowspan,
  align,
  blocks: setBlocks(blocks, letter),
})

function setBlock<T extends Block['type']>(block: BlockOf<T>, letter: Letter): TypstBlock {
  const type: T = block.type
  return BLOCKS[type](block, letter)
}

const setBlocks = (blocks: readonly Block[], letter: Letter): TypstBlock[] =>
  blocks.map((block) => setBlock(block, letter))

/** The letter as the JSON that `letter.typ` walks: sizes in points, tables on their grid, pictures by virtual path. */
export function typstLetter(letter: Letter): string {
  const [year, month, day] = letter.date.split('-').map(Number)
  const [, lang = 'en', region = null] = /^([a-z]{2,3})(?:-([A-Za-z]{2}))?$/.exec(letter.language) ?? []
  const notes: Inline[][] = letter.notes.map((note) => note.inlines)
  return JSON.stringify({
    title: letter.title,
    organisation: letter.organisation,
    runningHead: letter.runningHead,
    pageLabel: ['Page ', ' of '],
    date: { year, month, day },
    lang,
    region: region?.toUpperCase() ?? null,
    fonts: FONTS[letter.face],
    fontSize: letter.fontSize,
    paper: PAPERS[letter.paper],
    margin: MARGIN,
    blocks: setBlocks(letter.blocks, letter),
    notes,
  }).toWellFormed()
}
