import type { DocJson } from '#domain/draft/doc.ts'
import type { countItems } from '../../docx/word-numbering.ts'
import { NO_LOOKS } from '../inlines/looks.ts'
import { chosen, createInlineReader, type ReadInlines } from '../inlines/read-inlines.ts'
import { changeIn } from '../inlines/tracked.ts'
import type { LetterContext } from '../letter-context.ts'
import type { LetterPartXml } from '../unpack-letter.ts'
import { childOf, settingOf, type WordElement } from '../word-tree.ts'
import type { FlatBlock } from './flat-block.ts'
import type { LetterStyle } from './letter-styles.ts'
import { paragraphKind, type StyledParagraph } from './paragraph-kind.ts'
import { readTable } from './read-table.ts'

const BLOCK_TAG = /^rj:b(?<index>\d{1,6})$/u
const BOOKMARK = /^_rj_b(?<index>\d{1,6})$/u

/** Elements between blocks that only hold others. */
const TRANSPARENT = ['customXml', 'sdtContent', 'smartTag', 'ins', 'del', 'moveTo', 'moveFrom']

/** Reads the blocks of a file's body one after another, as flat as Word keeps them. */
export function readBody(
  body: WordElement,
  context: LetterContext,
  relations: LetterPartXml['relations'],
  items: ReturnType<typeof countItems>,
): FlatBlock[] {
  const { styles, warnings, counts } = context
  const reader = createInlineReader(context, relations)
  /** The blocks of the draft whose bookmarks are open, innermost last. */
  const open: number[] = []
  /** Those that have begun, in order. */
  const begun: number[] = []
  let flat: FlatBlock[] = []
  /** Where the lines of a table of contents began. */
  let contentsFrom: { list: FlatBlock[]; at: number } | null = null

  const origin = () => open.at(-1) ?? null
  const begin = (name: string) => {
    const index = BOOKMARK.exec(name)?.groups?.index
    if (index === undefined) return
    begun.push(Number(index))
    // LibreOffice begins a bookmark again in each of its paragraphs.
    if (!open.includes(Number(index))) open.push(Number(index))
  }
  const end = (name: string) => {
    const index = BOOKMARK.exec(name)?.groups?.index
    const at = index === undefined ? -1 : open.lastIndexOf(Number(index))
    if (at >= 0) open.splice(at, 1)
  }

  const readParagraph = (paragraph: WordElement) => {
    const properties = childOf(paragraph, 'pPr')
    const style = styles.of(settingOf(properties, 'pStyle'))
    const known = style.id === '' ? styles.plain : style
    const kind = paragraphKind(properties, known, items)
    const read = reader.read(paragraph, kind.dress ?? NO_LOOKS)
    read.bookmarks.begun.forEach(begin)
    noteFormat(properties, read)
    const breakChange = changeIn(childOf(properties, 'rPr'), reader.move(), counts)
    const words = withoutContents(read, kind)
    if (isContentsLine(known)) pushContents()
    else if (words) pushWords(words, kind, breakChange, hasLine(properties))
    read.bookmarks.ended.forEach(end)
    for (const box of read.boxes) readBox(box)
  }

  /**
   * The words of a paragraph beside a table of contents, for whose lines one node stands once it has ended; null where
   * there are none. One that never ends is broken, and its lines stay as they are.
   */
  const withoutContents = ({ inlines, contents }: ReadInlines, kind: StyledParagraph): DocJson[] | null => {
    if (contents.begin !== null) {
      const before = inlines.slice(0, contents.begin)
      if (before.length > 0) pushWords(before, kind, null, false)
      contentsFrom = { list: flat, at: flat.length }
    }
    if (contents.end !== null && contentsFrom?.list === flat) {
      const [line] = flat.splice(contentsFrom.at)
      contentsFrom = null
      pushContents(line?.origin ?? origin())
      const after = inlines.slice(contents.end)
      return after.length > 0 ? after : null
    }
    return inlines.slice(contents.begin ?? 0)
  }
  const pushContents = (from = origin()) => {
    if (flat.at(-1)?.type !== 'made') flat.push({ origin: from, type: 'made', node: { type: 'contents' } })
  }

  /** A paragraph of words, and the pictures and rules that stood among them as blocks of their own. */
  const pushWords = (
    inlines: readonly DocJson[],
    { dress: _, label, ...kind }: StyledParagraph,
    breakChange: ReturnType<typeof changeIn>,
    isLined: boolean,
  ) => {
    const labelled = label === '' ? inlines : [{ type: 'text', text: `${label} ` }, ...inlines]
    const pieces = piecesOf(labelled)
    const only = pieces.length === 1 && Array.isArray(pieces[0]) ? pieces[0] : null
    const isRule = kind.isRule || (isLined && only?.length === 0)
    const kept = pieces.filter((piece, index) => {
      const bearsNumber = index === 0 && kind.item !== null
      return only !== null || !Array.isArray(piece) || piece.length > 0 || bearsNumber
    })
    kept.forEach((piece, index) => {
      if (!Array.isArray(piece)) {
        if (piece.type === 'rule') flat.push(paragraph([], { ...kind, step: 'rule', isRule: true }, null))
        else flat.push(pictureBlock(piece, kind))
        return
      }
      const isFirst = index === 0
      const goesOn = kind.isMore || (!isFirst && kind.item !== null)
      const looks = { ...kind, item: isFirst ? kind.item : null, isMore: goesOn, isRule }
      flat.push(paragraph(piece, looks, index === kept.length - 1 ? breakChange : null))
    })
    warnings.passed(labelled.map(({ text = '' }) => text).join(''))
  }
  const paragraph = (
    inlines: DocJson[],
    kind: Omit<StyledParagraph, 'dress' | 'label'>,
    breakChange: ReturnType<typeof changeIn>,
  ): FlatBlock => ({ origin: origin(), type: 'paragraph', inlines, breakChange, ...kind })

  const pictureBlock = (
    image: DocJson,
    { left, step }: Pick<StyledParagraph, 'left' | 'step'>,
  ): FlatBlock => {
    const { pixels, ...attrs } = image.attrs ?? {}
    const size = pixels as { width: number; height: number }
    return { origin: origin(), type: 'picture', image: { ...image, attrs }, size, left, step }
  }

  const noteFormat = (properties: WordElement | undefined, { inlines }: ReadInlines) => {
    const change = childOf(properties, 'pPrChange')
    if (!change) return
    counts.formats++
    const old = childOf(change, 'pPr')
    const was = settingOf(old, 'pStyle')
    if (was === settingOf(properties, 'pStyle')) return
    warnings.passed(inlines.map(({ text = '' }) => text).join(''))
    warnings.add(
      (place) => `A tracked change to the style of the paragraph that ends ${place} was taken as agreed.`,
    )
  }

  const readBox = (box: WordElement) => {
    warnings.add((place) => `A text box ${place} was taken in as plain paragraphs. Check where they stand.`)
    warnings.within('in the text box', () => readAll(box.children))
  }

  /** The blocks of something that holds blocks, apart from those around it. */
  const apart = (elements: readonly WordElement[]): FlatBlock[] => {
    const around = flat
    flat = []
    readAll(elements)
    const inside = flat
    flat = around
    return inside
  }

  const readControl = (element: WordElement) => {
    const properties = childOf(element, 'sdtPr')
    const tag = settingOf(properties, 'tag') ?? ''
    const inside = childOf(element, 'sdtContent')
    const index = BLOCK_TAG.exec(tag)?.groups?.index
    if (tag === 'rj:made') return
    if (index !== undefined) {
      flat.push({ origin: Number(index), type: 'made', node: { type: 'contents' } })
      return
    }
    readAll(inside?.children ?? [])
  }

  const readAll = (elements: readonly WordElement[]): void => {
    for (const element of elements) {
      const { name, attributes, children } = element
      if (name === 'p') readParagraph(element)
      else if (name === 'tbl') {
        const before = begun.length
        const around = origin()
        const rows = warnings.within('in the table', () =>
          readTable(element, {
            apart,
            warnings,
            isOurs: styles.has('tableheading'),
            change: (row) => changeIn(row, reader.move(), counts),
          }),
        )
        const left = Number(childOf(childOf(element, 'tblPr'), 'tblInd')?.attributes.w ?? 0)
        // Its bookmark begins in its first cell.
        const own = begun[before] ?? around
        flat.push({ origin: own, type: 'table', rows, left: Number.isFinite(left) ? left : 0 })
      } else if (name === 'sdt') readControl(element)
      else if (name === 'bookmarkStart') begin(reader.bookmark(attributes.id ?? '', attributes.name ?? ''))
      else if (name === 'bookmarkEnd') end(reader.bookmark(attributes.id ?? ''))
      else if (name === 'AlternateContent') readAll(chosen(element))
      else if (name === 'altChunk')
        warnings.add(
          (place) => `A file inside this file ${place} was left out. Copy its words into the letter.`,
        )
      else if (name === 'oMathPara' || name === 'r' || name === 'hyperlink')
        readParagraph({ ...element, name: 'p', children: [element] })
      else if (TRANSPARENT.includes(name)) readAll(children)
      else reader.range(element)
    }
  }

  readAll(body.children)
  return flat
}

/** Words, and between them what is a block of its own. The first and last are words, be they none. */
function piecesOf(inlines: readonly DocJson[]): (DocJson | DocJson[])[] {
  let words: DocJson[] = []
  const pieces: (DocJson | DocJson[])[] = [words]
  for (const inline of inlines) {
    if (inline.type !== 'image' && inline.type !== 'rule') words.push(inline)
    else {
      words = []
      pieces.push(inline, words)
    }
  }
  return pieces
}

const isContentsLine = ({ names }: LetterStyle) => /^(?:toc|contents)\d$/u.test(names[0] ?? '')

/** Whether a paragraph draws a line under or over itself. */
const hasLine = (properties: WordElement | undefined): boolean =>
  (childOf(properties, 'pBdr')?.children ?? []).some(
    ({ name, attributes }) =>
      /^(?:top|bottom)$/u.test(name) && !/^(?:nil|none)$/u.test(attributes.val ?? 'nil'),
  )
