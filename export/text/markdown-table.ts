import type { Block, Cell } from '../letter.ts'
import { tableGrid } from '../page/table-grid.ts'
import { inlinesOf, pictureLines } from '../page/words.ts'
import { markdownInlines } from './markdown-inlines.ts'

const RULES = { left: ':--', center: ':-:', right: '--:' } as const

/**
 * A table in pipes. It has one row of headings, empty where the letter's has none, and every cell is one line: what was
 * merged stands in the first of its cells, and the paragraphs of a cell are parted by `<br>`.
 */
export function markdownTable(rows: readonly Cell[][]): string {
  const grid = tableGrid(rows)
  const lines = grid.rows.map((row) => {
    const cells = Array.from({ length: grid.columns }, () => '')
    for (const cell of row) cells[cell.column] = cellLine(cell.blocks)
    return cells
  })
  const hasHead = grid.headerRows > 0 || grid.rows[0]?.every((cell) => cell.header) === true
  const head = hasHead ? lines.shift() : undefined
  const body = grid.rows.slice(hasHead ? 1 : 0).flat()
  const rules = Array.from({ length: grid.columns }, (_, column) => {
    const align = (body.find((cell) => cell.column === column) ?? grid.rows[0]?.[column])?.align
    return align ? RULES[align] : '---'
  })
  const empty = Array.from({ length: grid.columns }, () => '')
  return [head ?? empty, rules, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const cellLine = (blocks: readonly Block[]): string =>
  [...inlinesOf(blocks, pictureLines)]
    .map((inlines) => markdownInlines(inlines, '<br>'))
    .filter(Boolean)
    .join('<br>')
