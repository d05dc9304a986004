import type { DocJson } from '../doc.ts'
import { isGone, type Verdict } from './resolve-inlines.ts'

const spanOf = (cell: DocJson, name: 'colspan' | 'rowspan') => Math.max(1, Number(cell.attrs?.[name] ?? 1))

/** The rows of a table that are left, without their changes. A cell that reached into a row that is gone is the shorter. */
export function keptRows(rows: readonly DocJson[], verdict: Verdict): DocJson[] {
  const gone = rows.map((row) => isGone(row.attrs?.rowChange, verdict))
  const kept = rows.map(({ attrs: { rowChange: _, ...attrs } = {}, ...row }) => ({ ...row, attrs }))
  if (!gone.includes(true)) return kept
  const left: { column: number; cell: DocJson }[][] = rows.map(() => [])
  const taken: boolean[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let column = 0
    for (const cell of row.content ?? []) {
      while (taken[y]?.[column]) column++
      const reach = rows.slice(y, y + spanOf(cell, 'rowspan')).map((_, index) => y + index)
      for (let across = 0; across < spanOf(cell, 'colspan'); across++)
        for (const line of reach) (taken[line] ?? [])[column + across] = true
      const still = reach.filter((line) => !gone[line])
      const shorter = { ...cell, attrs: { ...cell.attrs, rowspan: still.length } }
      left[still[0] ?? -1]?.push({ column, cell: still.length === reach.length ? cell : shorter })
      column += spanOf(cell, 'colspan')
    }
  })
  return kept.flatMap((row, y) => {
    if (gone[y]) return []
    const cells = (left[y] ?? []).sort((a, b) => a.column - b.column).map(({ cell }) => cell)
    return [{ ...row, content: cells }]
  })
}
