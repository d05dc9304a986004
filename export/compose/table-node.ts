import type { Node } from '@tiptap/pm/model'
import { LIMITS } from '#domain/limits.ts'
import type { Cell } from '../letter.ts'
import type { BlockComposer } from './composition.ts'
import { trackedChange } from './review-marks.ts'

const span = (value: unknown) => Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 100)

const alignment = (value: unknown): Cell['align'] =>
  value === 'left' || value === 'center' || value === 'right' ? value : null

const isHeader = (cell: Node) => cell.type.name === 'tableHeader'

/** A table's rows and cells; where each cell falls on the page is the renderers' `tableGrid`. */
export const composeTable: BlockComposer = (node, composition, depth) => {
  if (depth >= LIMITS.exportDepth) return composition.blocks(node, depth)
  const rows = node.children.map((row, y) =>
    row.children.map(
      (cell, x): Cell => ({
        from: [y, x],
        header: isHeader(cell),
        colspan: span(cell.attrs.colspan),
        rowspan: span(cell.attrs.rowspan),
        align: alignment(cell.attrs.align),
        blocks: composition.blocks(cell, depth + 1),
      }),
    ),
  )
  const rowChanges = node.children.map((row) => trackedChange(row.attrs.rowChange))
  if (!rows.some((row) => row.length > 0)) return []
  return [rowChanges.some(Boolean) ? { type: 'table', rows, rowChanges } : { type: 'table', rows }]
}
