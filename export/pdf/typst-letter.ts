import type { Block, Cell, Inline, Letter, LetterImage } from '../letter.ts'
import { logoSize, MARGIN, PAPERS, pictureSize } from '../page/geometry.ts'
import { holdsLeftwards, scriptLanguage } from '../page/language.ts'
import { referenceLabel } from '../page/reference-label.ts'
import { tableGrid } from '../page/table-grid.ts'
import { captionInlines, exhibitInlines, inlinesOf, inlineWords } from '../page/words.ts'
import { typstInlines } from './typst-inlines.ts'

/** Where a picture stands among the template's virtual files: a name of ours, whatever the writer called it. */
export const imagePath = (letter: Letter, imageId: string): string => {
  const index = letter.images.findIndex((image) => image.id === imageId)
  const image = letter.images[index]
  if (!image) throw new RangeError('A picture of this letter has no image.')
  return `/images/${index + 1}.${extension(image)}`
}

export const logoPath = (logo: LetterImage): string => `/images/logo.${extension(logo)}`

const extension = ({ mediaType }: LetterImage) => (mediaType === 'image/png' ? 'png' : 'jpg')

type TypstBlock = { type: Block['type'] } & Record<string, unknown>
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

/**
 * Where a block stands: in which letter, whether a list, quotation or table holds it, what comes after it, and in which
 * language the words around it are.
 */
type Place = { letter: Letter; isInside: boolean; isBeforeClosing: boolean; language: string }

const WIDE_WORD = /\S{40}/
/** A signature is never alone on its page, where the paragraph before it is short enough to go with it: in characters. */
const MOST_KEPT = 1_100

const BLOCKS: { [T in Block['type']]: (block: BlockOf<T>, place: Place) => TypstBlock } = {
  paragraph: ({ type, inlines }, { isBeforeClosing }) => {
    const words = inlineWords(inlines)
    return {
      type,
      inlines: typstInlines(inlines),
      isRagged: WIDE_WORD.test(words),
      staysWithNext: isBeforeClosing && words.length <= MOST_KEPT,
    }
  },
  heading: ({ type, level, number, inlines, isListed = true, startsPage = false }) => ({
    ...{ type, level, number, isListed, startsPage },
    // Else its page in the contents would be read as the last of its words.
    inlines: typstInlines(holdsLeftwards(inlineWords(inlines)) ? [...inlines, LEFT_TO_RIGHT] : inlines),
  }),
  part: ({ type, part, paragraphs }) => {
    const [first = [], ...others] = paragraphs
    const split = part === 'reference' ? referenceLabel(first) : null
    const set = split ? [split.rest, ...others] : paragraphs
    return { type, part, label: split?.label ?? null, paragraphs: set.map(typstInlines) }
  },
  rule: (block) => block,
  contents: (block) => block,
  references: ({ type, entries }) => ({
    type,
    entries: entries.map(({ label, inlines }) => ({ label, inlines: typstInlines(inlines) })),
  }),
  exhibits: ({ type, entries }) => ({
    type,
    entries: entries.map((entry) => typstInlines(exhibitInlines(entry))),
  }),
  bullets: ({ type, items }, place) => ({
    type,
    items: items.map((item) => setInside(item.blocks, place)),
  }),
  numbers: ({ type, marker, start, items }, place) => ({
    type,
    numbering: marker === 'letter' ? 'a.' : '1.',
    start,
    items: items.map((item) => setInside(item.blocks, place)),
  }),
  quote: ({ type, blocks }, place) => ({ type, blocks: setInside(blocks, place) }),
  picture: (block, { letter, isInside }) => {
    const image = letter.images.find(({ id }) => id === block.imageId)
    if (!image) throw new RangeError('A picture of this letter has no image.')
    const { width } = pictureSize(block, image, letter.paper)
    const caption = block.caption && typstInlines(captionInlines(block.caption))
    const path = imagePath(letter, block.imageId)
    return { type: 'picture', path, alt: block.alt, width, caption, isInside }
  },
  table: ({ type, rows }, place) => {
    const grid = tableGrid(rows)
    const cells = grid.rows.flat().map((cell) => ({
      ...typstCell(cell, place),
      ...{ x: cell.column, y: cell.row, isKept: grid.isKept[cell.row] ?? false },
    }))
    return {
      type,
      shares: grid.shares,
      isHeaderRepeatable: grid.isHeaderRepeatable,
      header: cells.filter((cell) => cell.y < grid.headerRows),
      body: cells.filter((cell) => cell.y >= grid.headerRows),
    }
  },
}

const LEFT_TO_RIGHT: Inline = { type: 'text', text: '\u200e', marks: [] }

const typstCell = ({ header, colspan, rowspan, align, blocks }: Cell, place: Place) => ({
  header,
  colspan,
  rowspan,
  align,
  blocks: setInside(blocks, place),
})

/** A block, with its language where it is another than that of the words around it. */
function setBlock(block: Block, place: Place): TypstBlock {
  const words = [...inlinesOf([block])].map(inlineWords).join('\n')
  const language = scriptLanguage(words) ?? place.letter.language
  const set = setOfType(block, { ...place, language })
  return language === place.language ? set : { ...set, ...typstLanguage(language) }
}

function setOfType<T extends Block['type']>(block: BlockOf<T>, place: Place): TypstBlock {
  const type: T = block.type
  return BLOCKS[type](block, place)
}

const setInside = (blocks: readonly Block[], { letter, language }: Place): TypstBlock[] =>
  blocks.map((block) => setBlock(block, { letter, language, isInside: true, isBeforeClosing: false }))

const typstLanguage = (language: string) => {
  const [, lang = 'en', region = null] = /^([a-z]{2,3})(?:-([A-Za-z]{2}))?$/.exec(language) ?? []
  return { lang, region: region?.toUpperCase() ?? null }
}

const setLogo = ({ image, alt, isAlone }: NonNullable<Letter['logo']>) => ({
  ...{ path: logoPath(image), alt, isAlone },
  width: logoSize(image).width,
})

/** The letter as the JSON that `letter.typ` walks, in the typefaces named: sizes in points, tables on their grid. */
export function typstLetter(letter: Letter, fonts: readonly string[]): string {
  const [year, month, day] = letter.date.split('-').map(Number)
  return JSON.stringify({
    title: letter.title,
    organisation: letter.organisation,
    runningHead: letter.runningHead,
    pageLabel: ['Page ', ' of '],
    date: { year, month, day },
    ...typstLanguage(letter.language),
    fonts,
    fontSize: letter.fontSize,
    paper: PAPERS[letter.paper],
    margin: MARGIN,
    logo: letter.logo && setLogo(letter.logo),
    blocks: letter.blocks.map((block, index) => {
      const next = letter.blocks[index + 1]
      const isBeforeClosing = next?.type === 'part' && next.part === 'closing'
      const { language } = letter
      return setBlock(block, { letter, language, isInside: false, isBeforeClosing })
    }),
    notes: letter.notes.map(({ inlines }) => {
      const language = scriptLanguage(inlineWords(inlines))
      return { inlines: typstInlines(inlines), ...(language && { lang: language }) }
    }),
  }).toWellFormed()
}
