import type { Block, Cell } from '../letter.ts'
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
  /** Of each row: whether it is short enough to stand on one page, with the rows that share a merged cell with it. */
  isKept: boolean[]
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
  const shares = columnShares(rows, columns)
  return {
    columns,
    rows,
    shares,
    isKept: keptRows(rows, shares),
    headerRows,
    isHeaderRepeatable: !inlines.some(
      (inline) => inline.type === 'note' || (inline.type === 'text' && inline.href !== undefined),
    ),
  }
}

function placeRow(row: readonly Cell[], y: number, taken: Set<number>[]): GridCell[] {
  const placed: GridCell[] = []
  let column = 0
  for (const cell of row) {
    while (taken[y]?.has(column)) column++
    const last = placed.at(-1)
    if (column >= MOST_COLUMNS && last) {
      // Their places are places in another cell.
      last.blocks = [...last.blocks, ...cell.blocks.map(({ from: _, ...block }) => block)]
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

/** Characters on a line as wide as the page, in the size that tables are set in, and what the room beside a line takes. */
const ON_A_LINE = 92
const BESIDE = 3
/** A line no longer than this is not broken, where every column has room for it. */
const SHORT_LINE = 28
const LONGEST_WORD = 18

/** Room by what a column holds: first for its words or short lines, and what is left for those that must break. */
function columnShares(rows: readonly GridCell[][], columns: number): number[] {
  const lines = Array.from({ length: columns }, () => 0)
  const words = [...lines]
  for (const cell of rows.flat()) {
    if (cell.colspan > 1) continue
    for (const line of [...inlinesOf(cell.blocks)].map(inlineWords)) {
      const longest = Math.max(...line.split(/\s+/).map(lengthOf))
      lines[cell.column] = Math.max(lines[cell.column] ?? 0, lengthOf(line))
      words[cell.column] = Math.max(words[cell.column] ?? 0, longest)
    }
  }
  const room = (length: number) => Math.max(length, 3) + BESIDE
  const short = lines.map((length) => room(Math.min(length, SHORT_LINE)))
  const least = words.map((length) => room(Math.min(length, LONGEST_WORD)))
  const given = sum(short) <= ON_A_LINE ? short : least
  const wanted = lines.map((length, column) => Math.sqrt(Math.max(0, room(length) - (given[column] ?? 0))))
  const left = Math.max(0, ON_A_LINE - sum(given))
  // Where nothing has to break, all grow alike.
  const [parts, all] = sum(wanted) > 0 ? [wanted, sum(wanted)] : [given, sum(given)]
  const widths = given.map((width, column) => width + (left * (parts[column] ?? 0)) / all)
  return widths.map((width) => width / sum(widths))
}

const MOST_KEPT_LINES = 14

function keptRows(rows: readonly GridCell[][], shares: readonly number[]): boolean[] {
  const linesOf = ({ blocks, column, colspan }: GridCell) => {
    const width = Math.max(1, sum(shares.slice(column, column + colspan)) * ON_A_LINE - BESIDE)
    const lines = [...inlinesOf(blocks)].map((inlines) =>
      Math.ceil((lengthOf(inlineWords(inlines)) * 1.15) / width),
    )
    return blocks.every(isOfWords) ? sum(lines) : Number.POSITIVE_INFINITY
  }
  const isKept: boolean[] = []
  for (let first = 0; first < rows.length; first = isKept.length) {
    let last = first
    let lines = 0
    for (let y = first; y <= last; y++) {
      const cells = rows[y] ?? []
      last = Math.max(last, ...cells.map(({ rowspan }) => y + rowspan - 1))
      lines += Math.max(1, ...cells.map(linesOf))
    }
    for (let y = first; y <= last; y++) isKept.push(lines <= MOST_KEPT_LINES)
  }
  return isKept
}

const isOfWords = (block: Block): boolean =>
  block.type === 'paragraph' || block.type === 'bullets' || block.type === 'numbers'

/** In characters of usual width. */
const lengthOf = (words: string) =>
  words.length + (words.match(CAPITAL)?.length ?? 0) / 2 + (words.match(SQUARE)?.length ?? 0)
const CAPITAL = /\p{Lu}/gu
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
