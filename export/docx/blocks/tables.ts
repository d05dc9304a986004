import {
  BorderStyle,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { TrackedChange } from '#domain/draft/review/tracked-change.ts'
import type { Block } from '../../letter.ts'
import { type GridCell, tableGrid } from '../../page/table-grid.ts'
import { inlinesOf } from '../../page/words.ts'
import { OwnBlock } from '../package/own-xml.ts'
import { newParagraph, type Sheet } from '../sheet.ts'
import { directionOf } from './direction.ts'
import type { Blocks, Place } from './place.ts'

const PADDING = 90
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '969696' }

/** What somebody did to a whole row: put it in or struck it. */
const rowChange = (change: TrackedChange | null | undefined, { review }: Sheet) =>
  change ? { [change.kind]: review.stamp(change) } : {}

/** A table as wide as its place, header rows repeated on every page it reaches. */
export function setTable(
  { rows, rowChanges = [] }: Extract<Block, { type: 'table' }>,
  place: Place,
  setBlocks: (blocks: readonly Block[], place: Place) => Blocks,
): Table {
  const grid = tableGrid(rows)
  const width = Math.max(place.width, grid.columns * 3 * PADDING)
  const columnWidths = grid.shares.map((share) => Math.round(share * width))
  const cellWidth = (cell: GridCell) =>
    columnWidths.slice(cell.column, cell.column + cell.colspan).reduce((sum, column) => sum + column, 0)

  const setCell = (cell: GridCell) => {
    const style = cell.header ? 'TableHeading' : 'TableText'
    const children = setBlocks(cell.blocks, {
      ...place,
      style,
      alignment: cell.align ?? undefined,
      indent: 0,
      rightIndent: 0,
      listDepth: 0,
      width: cellWidth(cell) - 2 * PADDING,
    })
    // What the letter lists of itself stands among its own blocks only.
    const inside = children.filter((child): child is Paragraph | Table => !(child instanceof OwnBlock))
    return new TableCell({
      children: inside.length > 0 ? inside : [newParagraph(place.sheet, style, [])],
      width: { size: cellWidth(cell), type: WidthType.DXA },
      ...(cell.colspan > 1 ? { columnSpan: cell.colspan } : {}),
      ...(cell.rowspan > 1 ? { rowSpan: cell.rowspan } : {}),
      ...(cell.header ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'EEEEEE' } } : {}),
    })
  }

  return new Table({
    ...(directionOf([...inlinesOf(rows.flat().flatMap(({ blocks }) => blocks))].flat()).bidirectional
      ? { visuallyRightToLeft: true }
      : {}),
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    indent: { size: place.indent, type: WidthType.DXA },
    margins: { top: 50, bottom: 0, left: PADDING, right: PADDING },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: grid.rows.map(
      (row, index) =>
        new TableRow({
          cantSplit: true,
          ...(index < grid.headerRows ? { tableHeader: true } : {}),
          ...rowChange(rowChanges[index], place.sheet),
          children: row.map(setCell),
        }),
    ),
  })
}
