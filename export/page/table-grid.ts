import type { Cell } from '../letter.ts'
import { inlinesOf, inlineWords, withoutOrigins } from './words.ts'

/** The most columns Word can open. */
const MOST_COLUMNS = 63

export type GridCell = Cell & { row: number; column: number }
export type TableGrid = {
  columns: number
  /** Every row holds the cells that start in it; together they cover the grid without a hole. */
  rows: GridCell[][]
  /** Leading rows of header cells only, that no body row is merged into. */
  headerRows: number
  /** Whether the header rows can be printed again on the next page: notes and links cannot stand twice. */
  isHeaderRepeatable: boolean
  /** The share of the width each column gets; they add up to 1. */
  shares: number[]
}

const EMPTY: Cell = { header: false, colspan: 1, rowspan: 1, align: null, blocks: [] }

/** Places a table's cells on a grid: spans are cut where they collide or leave the table, holes get empty cells. */
export function tableGrid(cells: readonly (readonly Cell[])[]): TableGrid {
  const taken = cells.map(() => new Set<number>())
  const rows = cells.map((row, y) => placeRow(row, y, taken))
  const columns = Math.max(1, ...taken.map((row) => Math.max(-1, ...row) + 1))
  rows.forEach((row, y) => {
    const isHeaderRow = row.length > 0 && row.every((cell) => cell.header)
    for (let column = 0; column < columns; column++) {
      if (!taken[y]?.has(column)) row.push({ ...EMPTY, header: isHeaderRow, row: y, column })
    }
    row.sort((a, b) => a.column - b.column)
  })
  const headerRows = countHeaderRows(rows)
  const inlines = rows
    .slice(0, headerRows)
    .flat()
    .flatMap((cell) => withoutOrigins([...inlinesOf(cell.blocks)].flat()))
  return {
    columns,
    rows,
    headerRows,
    isHeaderRepeatable: !inlines.some(
      (inline) => inline.type === 'note' || (inline.type === 'text' && inline.href !== undefined),
    ),
    shares: columnShares(rows, columns),
  }
}

function placeRow(row: readonly Cell[], y: number, taken: Set<number>[]): GridCell[] {
  const placed: GridCell[] = []
  let column = 0
  for (const cell of row) {
    while (taken[y]?.has(column)) column++
    const last = placed.at(-1)
    if (column >= MOST_COLUMNS && last) {
      last.blocks = [...last.blocks, ...cell.blocks]
      continue
    }
    const rowspan = Math.min(cell.rowspan, taken.length - y)
    let colspan = 1
    while (colspan < Math.min(cell.colspan, MOST_COLUMNS - column) && !taken[y]?.has(column + colspan))
      colspan++
    for (let dy = 0; dy < rowspan; dy++) for (let dx = 0; dx < colspan; dx++) taken[y + dy]?.add(column + dx)
    placed.push({ ...cell, rowspan, colspan, row: y, column })
    column += colspan
  }
  return placed
}

function countHeaderRows(rows: readonly GridCell[][]): number {
  const firstBody = rows.findIndex((row) => row.some((cell) => !cell.header))
  let count = firstBody < 0 ? rows.length - 1 : firstBody
  for (const cell of rows.slice(0, count).flat().reverse()) {
    if (cell.row + cell.rowspan > count) count = Math.min(count, cell.row)
  }
  return Math.max(0, count)
}

/** Room by what a column holds: its longest word must fit, and long prose gets more, though not in proportion. */
function columnShares(rows: readonly GridCell[][], columns: number): number[] {
  const weights = Array.from({ length: columns }, () => 5)
  for (const cell of rows.flat()) {
    if (cell.colspan > 1) continue
    const words = [...inlinesOf(cell.blocks)].map(inlineWords).join(' ')
    const longest = Math.max(0, ...words.split(/\s+/).map((word) => word.length))
    const weight = Math.min(Math.max(Math.min(longest, 18), 3 * Math.sqrt(words.length)), 60)
    weights[cell.column] = Math.max(weights[cell.column] ?? 0, weight)
  }
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
