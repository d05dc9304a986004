import { Tab, TextRun } from 'docx'
import { LIMITS } from '#domain/limits.ts'
import type { Block, ListItem } from '../../letter.ts'
import { textWidth } from '../../page/geometry.ts'
import { exhibitInlines } from '../../page/words.ts'
import { endChange, newParagraph, type Sheet } from '../sheet.ts'
import { LIST_STEP } from '../styles/numbering.ts'
import { setContents } from './contents.ts'
import { directionOf } from './direction.ts'
import { setHeading } from './headings.ts'
import { inlineRuns } from './inline-runs.ts'
import { setLogo, setPart } from './parts.ts'
import { setPicture } from './pictures.ts'
import type { Blocks, Place } from './place.ts'
import { setTable } from './tables.ts'

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>

const QUOTE_STEP = 540

const indentOf = ({ indent, rightIndent }: Place) =>
  indent > 0 || rightIndent > 0 ? { indent: { left: indent, right: rightIndent } } : {}

const BLOCKS: { [T in Block['type']]: (block: BlockOf<T>, place: Place) => Blocks } = {
  paragraph: ({ inlines, breakChange }, place) => [
    newParagraph(place.sheet, place.style, inlineRuns(inlines, place.sheet), {
      alignment: place.alignment,
      ...directionOf(inlines),
      ...(place.isBeforeClosing ? { keepNext: true } : {}),
      ...indentOf(place),
      ...endChange(breakChange, place.sheet),
    }),
  ],
  heading: (block, { sheet }) => [setHeading(block, sheet)],
  contents: (_block, { sheet }) => [setContents(sheet)],
  part: (block, { sheet }) => setPart(block, sheet),
  references: ({ entries }, { sheet }) =>
    entries.map(({ label, inlines }) =>
      newParagraph(
        sheet,
        label === null ? 'ReferenceEntry' : 'NumberedReference',
        [
          ...(label === null ? [] : [new TextRun({ text: label }), new TextRun({ children: [new Tab()] })]),
          ...inlineRuns(inlines, sheet),
        ],
        directionOf(inlines),
      ),
    ),
  exhibits: ({ entries }, { sheet }) =>
    entries
      .map(exhibitInlines)
      .map((inlines) =>
        newParagraph(sheet, 'ExhibitEntry', inlineRuns(inlines, sheet), directionOf(inlines)),
      ),
  rule: (_block, { sheet }) => [newParagraph(sheet, 'Rule', [])],
  quote: ({ blocks }, place) =>
    setBlocks(blocks, {
      ...place,
      style: place.style ?? 'BlockQuote',
      indent: place.indent + QUOTE_STEP,
      rightIndent: place.rightIndent + QUOTE_STEP,
      width: place.width - 2 * QUOTE_STEP,
    }),
  bullets: ({ items }, place) => setItems(items, place.sheet.numbering.bullets, place),
  numbers: ({ start, marker, items }, place) =>
    setItems(items, place.sheet.numbering.numbers(start, marker), place),
  picture: (block, place) => setPicture(block, place),
  table: (table, place) => [
    setTable(table, place, setBlocks),
    // Word joins tables that touch, and gives them no room of their own.
    newParagraph(place.sheet, 'AfterTable', []),
  ],
}

/** The first paragraph of an item carries its number; what follows is set under its words. */
function setItems(items: readonly ListItem[], reference: string, place: Place): Blocks {
  const { sheet } = place
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
    const numbered = newParagraph(sheet, inner.style, isText ? inlineRuns(first.inlines, sheet) : [], {
      alignment: inner.alignment,
      numbering: { reference, level },
      indent: { left: inner.indent, right: inner.rightIndent, hanging },
      ...(isText ? { ...directionOf(first.inlines), ...endChange(first.breakChange, sheet) } : {}),
    })
    return [numbered, ...setBlocks(isText || !first ? rest : [first, ...rest], inner)]
  })
}

function setBlock<T extends Block['type']>(block: BlockOf<T>, place: Place): Blocks {
  const type: T = block.type
  return BLOCKS[type](block, place)
}

/** Paragraphs and tables for some blocks, in order; `before` and `after` are what stands over and under them. */
function setBlocks(blocks: readonly Block[], place: Place, before?: Block, after?: Block): Blocks {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1] ?? after
    // A signature is never alone on its page: Word keeps the last lines before it with it.
    if (block.type === 'paragraph' && next?.type === 'part' && next.part === 'closing')
      return setBlock(block, { ...place, isBeforeClosing: true })
    // A question's own words stay with what answers it.
    const isAsked = block.type === 'quote' && (index === 0 ? before : blocks[index - 1])?.type === 'heading'
    return setBlock(block, isAsked ? { ...place, style: 'Question' } : place)
  })
}

/** The whole letter, from the left edge of its text to the right. */
export function setLetter(sheet: Sheet): Blocks {
  const { blocks, paper } = sheet.letter
  const place: Place = {
    ...{ sheet, style: undefined, indent: 0, rightIndent: 0, listDepth: 0, alignment: undefined },
    width: textWidth(paper) * 20,
  }
  let at = 0
  return [
    ...setLogo(sheet),
    ...byOrigin(blocks).flatMap(({ index, blocks: own }) => {
      const before = blocks[at - 1]
      at += own.length
      const after = blocks[at]
      const set = () => setBlocks(own, place, before, after)
      return sheet.carrying ? sheet.carrying.around(index, own, sheet, set) : set()
    }),
  ]
}

/** The letter's blocks by the block of the draft they come from; null for what composing added. */
function byOrigin(blocks: readonly Block[]): { index: number | null; blocks: Block[] }[] {
  const groups: { index: number | null; blocks: Block[] }[] = []
  for (const block of blocks) {
    const index = block.origin?.index ?? null
    const last = groups.at(-1)
    if (last && last.index === index) last.blocks.push(block)
    else groups.push({ index, blocks: [block] })
  }
  return groups
}
