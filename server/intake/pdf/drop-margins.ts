import type { Page, PageRun } from './page-run.ts'

/** A page's own words, the gazette's running head and the printed page number if it had them. */
export type Body = Page & { head: string | null; number: number | null }

/** Share of the page's height in which running heads and feet stand. */
const MARGIN = 0.09
const GAZETTE = /Federal Register\s*\/\s*Vol/u
const TYPESETTER = /VerDate|\bJkt \d+|\bPO 0\d{4}|\bSfmt \d+/u

/** Takes running heads, feet and page numbers off every page: lines at the edge that come again on most pages. */
export function dropMargins(pages: Page[]): Body[] {
  const keyed = pages.map((page) => edgeRows(page).map((row) => ({ row, key: keyOf(row) })))
  const counts = new Map<string, number>()
  for (const rows of keyed) {
    for (const key of new Set(rows.map(({ key }) => key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const often = Math.max(2, pages.length / 2)
  return pages.map((page, index) => {
    const dropped = new Set<PageRun>()
    let head: string | null = null
    let number: number | null = null
    for (const { row, key } of keyed[index] ?? []) {
      const text = textOf(row)
      const isGazette = GAZETTE.test(text)
      if (!isGazette && !TYPESETTER.test(text) && (counts.get(key) ?? 0) < often) continue
      for (const run of row) dropped.add(run)
      if (isGazette) {
        head = text.replace(/^\d{3,6}\s+|\s+\d{3,6}$/gu, '')
        number = Number(/^(\d{3,6})\b|\b(\d{3,6})$/u.exec(text)?.[0] ?? Number.NaN)
      }
    }
    const runs = page.runs.filter((run) => !dropped.has(run))
    return { ...page, runs, head, number: Number.isInteger(number) ? number : null }
  })
}

function edgeRows(page: Page): PageRun[][] {
  const rows = new Map<number, PageRun[]>()
  for (const run of page.runs) {
    if (run.y > page.height * MARGIN && run.y < page.height * (1 - MARGIN)) continue
    const at = Math.round(run.y / 3)
    const row = rows.get(at)
    if (row) row.push(run)
    else rows.set(at, [run])
  }
  return [...rows.values()]
}

const textOf = (row: PageRun[]) =>
  row
    .toSorted((a, b) => a.x - b.x)
    .map((run) => run.text.trim())
    .filter(Boolean)
    .join(' ')

const keyOf = (row: PageRun[]) => textOf(row).replace(/\d+/gu, '#')
