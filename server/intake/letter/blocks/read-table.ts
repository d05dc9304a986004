import type { TrackedChange } from '#domain/draft/review/tracked-change.ts'
import type { Warnings } from '../warnings.ts'
import { childOf, settingOf, switchOf, type WordElement } from '../word-tree.ts'
import type { FlatBlock, FlatCell, FlatRow } from './flat-block.ts'
import { wholeNumber } from './letter-styles.ts'

type Hands = {
  /** The blocks of a cell. */
  apart: (elements: readonly WordElement[]) => FlatBlock[]
  change: (rowProperties: WordElement | undefined) => TrackedChange | null
  warnings: Warnings
  /** Whether the table is one of ours, whose header cells are shaded. */
  isOurs: boolean
}
/** A cell on the table's grid; `goesOn` in the one above it. */
type Placed = FlatCell & { column: number; goesOn: boolean }

/** The most columns Word can open. */
const MOST_COLUMNS = 63
/** What export shades a header cell with: one without words has nothing else to tell it by. */
const HEADER_SHADE = 'EEEEEE'

/** The rows of a table, with what is merged down made into cells that span rows. */
export function readTable(table: WordElement, { apart, change, warnings, isOurs }: Hands): FlatRow[] {
  const rows = rowsIn(table).map((row) => {
    const properties = childOf(row, 'trPr')
    let column = span(settingOf(properties, 'gridBefore'), 0)
    const padding = column > 0 ? [emptyCell(0, column)] : []
    const cells = cellsIn(row).map((cell): Placed => {
      const about = childOf(cell, 'tcPr')
      const merge = childOf(about, 'vMerge')
      const colspan = span(settingOf(about, 'gridSpan'), 1)
      const all = apart(cell.children)
      // What the letter lists of itself stands among its own blocks only.
      const blocks = all.filter(({ type }) => type !== 'made')
      if (blocks.length < all.length)
        warnings.add((place) => `A table of contents ${place} was left out: a letter has its own.`)
      if (childOf(about, 'cellIns') || childOf(about, 'cellDel') || childOf(about, 'cellMerge'))
        warnings.add((place) => `A tracked change to the cells ${place} was taken as agreed.`)
      const placed = {
        ...{ column, colspan, rowspan: 1, blocks, align: alignOf(blocks) },
        isHeader:
          switchOf(properties, 'tblHeader') === true ||
          isDressedAsHeader(blocks) ||
          (isOurs && isShaded(about)),
        goesOn: merge !== undefined && merge.attributes.val !== 'restart',
      }
      column += colspan
      return placed
    })
    const after = span(settingOf(properties, 'gridAfter'), 0)
    const trailing = after > 0 ? [emptyCell(column, after)] : []
    return {
      isHead: switchOf(properties, 'tblHeader') === true,
      change: change(properties),
      cells: [...padding, ...cells, ...trailing],
    }
  })
  return mergeDown(rows)
}

const span = (value: string | undefined, least: number) =>
  Math.min(MOST_COLUMNS, Math.max(least, wholeNumber(value) ?? least))

const emptyCell = (column: number, colspan: number): Placed => ({
  ...{ column, colspan, rowspan: 1, isHeader: false, align: null, blocks: [], goesOn: false },
})

/** Rows and cells may stand in content controls of their own. */
const rowsIn = (element: WordElement): WordElement[] => inside(element, 'tr')
const cellsIn = (element: WordElement): WordElement[] => inside(element, 'tc')
const inside = (element: WordElement, name: string): WordElement[] =>
  element.children.flatMap((child) => {
    if (child.name === name) return [child]
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'del'].includes(child.name) ? inside(child, name) : []
  })

function mergeDown(rows: readonly (Omit<FlatRow, 'cells'> & { cells: Placed[] })[]): FlatRow[] {
  /** The cell that reaches down at each column, as far as it has been seen to. */
  let above = new Map<number, Placed>()
  const merged = rows.map((row) => {
    const next = new Map<number, Placed>()
    const kept = row.cells.filter((cell) => {
      const upper = cell.goesOn ? above.get(cell.column) : undefined
      const joins = upper !== undefined && upper.colspan === cell.colspan
      next.set(cell.column, joins ? upper : cell)
      if (!joins) return true
      upper.rowspan++
      // Word hides what a merged cell holds; it is not to be lost.
      upper.blocks.push(
        ...cell.blocks.filter((block) => block.type !== 'paragraph' || block.inlines.length > 0),
      )
      return false
    })
    above = next
    return { ...row, cells: kept }
  })
  return merged.map((row) => ({
    ...row,
    cells: row.cells.map(({ column: _, goesOn: __, ...cell }) => cell),
  }))
}

/** The first words that stand as their cell does: captions and parts of a letter have a place of their own. */
const firstWords = (blocks: readonly FlatBlock[]) =>
  blocks.find(
    (block) =>
      block.type === 'paragraph' && !block.isCaption && block.part === null && block.inlines.length > 0,
  )

function alignOf(blocks: readonly FlatBlock[]): FlatCell['align'] {
  const first = firstWords(blocks)
  return first?.type === 'paragraph' ? first.align : null
}

const isShaded = (cell: WordElement | undefined) =>
  childOf(cell, 'shd')?.attributes.fill?.toUpperCase() === HEADER_SHADE

/** Our own style for header cells says so where no row does. */
const isDressedAsHeader = (blocks: readonly FlatBlock[]): boolean => {
  const first = blocks.find((block) => block.type === 'paragraph')
  return first?.type === 'paragraph' && first.isHeaderCell
}
