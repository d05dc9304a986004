import type { DocJson } from '#domain/draft/doc.ts'
import { diff } from '#domain/text/diff.ts'
import type { FlatBlock, FlatCell, FlatRow, FlatTable } from '../blocks/flat-block.ts'
import { isSomething, tableCell } from '../blocks/nest-blocks.ts'
import type { Way } from './held-lines.ts'
import { isReviewed, isRowReviewed } from './is-reviewed.ts'
import { alike } from './match-lines.ts'
import { printOfCell, printOfCellEnd, printOfRow } from './print-flat.ts'
import type { Hands } from './rebuild.ts'
import { restoreStandIns } from './stand-ins.ts'

type Rebuild = (flat: readonly FlatBlock[], around: Way | null, hands: Hands) => DocJson[]

/** A changed table: rows and cells nobody touched are the draft's own, and so is what changed cells still hold. */
export function rebuildTable(table: FlatTable, at: Way, hands: Hands, rebuild: Rebuild): DocJson {
  const { held } = hands
  const { content: rows = [], ...node } = held.nodeAt(at)
  const wayTo = (index: number) => [...at, index]
  const olds = rows.map((_, index) => held.printAt(wayTo(index)))
  const froms = pairUp(olds, table.rows.map(printOfRow))
  const content = table.rows.map((row, index) => {
    const from = froms[index] ?? null
    if (from === null) return newRow(row, hands)
    return rebuildRow(row, wayTo(from), hands, rebuild)
  })
  return { ...node, content }
}

function rebuildRow(row: FlatRow, at: Way, hands: Hands, rebuild: Rebuild): DocJson {
  const { held } = hands
  const { content: cells = [], ...node } = held.nodeAt(at)
  if (!isRowReviewed(row) && printOfRow(row) === held.printAt(at)) noteFields(row, hands)
  const isEven = cells.length === row.cells.length
  const froms = isEven
    ? cells.map((_, index) => index)
    : pairUp(
        cells.map((_, index) => held.printAt([...at, index])),
        row.cells.map(printOfCell),
      )
  return {
    ...node,
    ...(row.change && { attrs: { ...node.attrs, rowChange: row.change } }),
    content: row.cells.map((cell, index) => {
      const from = froms[index] ?? null
      return from === null ? newCell(cell, hands) : rebuildCell(cell, [...at, from], hands, rebuild)
    }),
  }
}

function rebuildCell(cell: FlatCell, at: Way, hands: Hands, rebuild: Rebuild): DocJson {
  const { held } = hands
  const node = held.nodeAt(at)
  if (!isReviewed(cell.blocks) && printOfCell(cell) === held.printAt(at)) return node
  const [firstChild] = node.content ?? []
  const blocks = rebuild(cell.blocks, at, hands)
  const emptied = { type: 'paragraph', ...(firstChild?.type === 'paragraph' && { attrs: firstChild.attrs }) }
  const content = blocks.length > 0 ? blocks : [emptied]
  const end = held.lines.find(
    (line) => line.at.length === at.length && line.at.every((step, index) => step === at[index]),
  )
  if (end?.print === printOfCellEnd(cell)) return { ...node, content }
  const isWorded = cell.blocks.some((block) => isSomething(block) && block.type === 'paragraph')
  const { colspan, rowspan, align } = cell
  const attrs = { ...node.attrs, colspan, rowspan, ...(isWorded ? { align } : {}) }
  return { type: cell.isHeader ? 'tableHeader' : 'tableCell', attrs, content }
}

const restoredCell = (cell: FlatCell, { inlines, fields, warnings }: Hands): FlatCell => ({
  ...cell,
  blocks: restoreStandIns(cell.blocks, inlines, fields, warnings),
})
const newCell = (cell: FlatCell, hands: Hands): DocJson => tableCell(restoredCell(cell, hands))
const newRow = (row: FlatRow, hands: Hands): DocJson => ({
  type: 'tableRow',
  attrs: { rowChange: row.change },
  content: row.cells.map((cell) => newCell(cell, hands)),
})
/** The words in the blanks of what was not touched. */
const noteFields = ({ cells }: FlatRow, hands: Hands) => {
  for (const cell of cells) restoredCell(cell, hands)
}

/** Which of the old prints each of the new ones was; null for what is new. */
function pairUp(olds: readonly string[], news: readonly string[]): (number | null)[] {
  const froms = news.map((): number | null => null)
  let [old, at] = [0, 0]
  let gone: number[] = []
  let come: number[] = []
  const settle = () => {
    const isEven = gone.length === come.length
    let next = 0
    for (const [place, index] of come.entries()) {
      const found = isEven
        ? place
        : gone.findIndex((from, turn) => turn >= next && alike(olds[from] ?? '', news[index] ?? '') >= HALF)
      if (found < 0) continue
      froms[index] = gone[found] ?? null
      next = found + 1
    }
    gone = []
    come = []
  }
  for (const { kind, items } of diff(olds, news, (print) => print)) {
    const places = items.map((_, turn) => turn)
    if (kind === 'removed') gone = places.map((turn) => old + turn)
    else if (kind === 'added') come = places.map((turn) => at + turn)
    else {
      settle()
      for (const turn of places) froms[at + turn] = old + turn
    }
    if (kind !== 'added') old += items.length
    if (kind !== 'removed') at += items.length
  }
  settle()
  return froms
}
/** Shared words, from 0 to 1, that make one row the other's new self where rows were added or taken out beside it. */
const HALF = 0.5
