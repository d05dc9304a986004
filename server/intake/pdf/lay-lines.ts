import { bottomOf, endOf, greatestOf, leastOf, type PageRun, type PrintLine, topOf } from './page-run.ts'

/** The lines of one region, top to bottom, each with its runs joined from left to right. */
export function layLines(region: PageRun[]): PrintLine[] {
  const rows: PageRun[][] = []
  for (const run of region.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-3).find((candidate) => sharesLine(candidate, run))
    if (row) row.push(run)
    else rows.push([run])
  }
  const left = commonLeft(rows)
  const right = greatestOf(region, endOf)
  const lines = rows.map((row) => ({ ...asLine(row), baseline: baselineOf(row), left, right }))
  const leading = median(lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)))
  return lines.map(({ baseline, ...line }, index) => {
    const above = lines[index - 1]
    return { ...line, leading, gap: above ? baseline - above.baseline : null }
  })
}

/** Two runs share a line when the smaller is mostly beside the bigger. */
function sharesLine(row: PageRun[], run: PageRun): boolean {
  const top = leastOf(row, topOf)
  const bottom = greatestOf(row, bottomOf)
  const overlap = Math.min(bottom, bottomOf(run)) - Math.max(top, topOf(run))
  return overlap > 0.55 * Math.min(bottom - top, bottomOf(run) - topOf(run))
}

const mainRun = (row: PageRun[]): PageRun | undefined =>
  row.reduce<PageRun | undefined>(
    (a, b) => (a && a.size * a.text.length >= b.size * b.text.length ? a : b),
    undefined,
  )

const baselineOf = (row: PageRun[]) => mainRun(row)?.y ?? 0

function asLine(row: PageRun[]) {
  const runs = row.toSorted((a, b) => a.x - b.x)
  const main = mainRun(runs)
  const size = main?.size ?? 0
  let text = ''
  let reach: number | null = null
  for (const run of runs) {
    if (reach !== null && run.x - reach > size * 0.15 && !/\s$/u.test(text)) text += ' '
    text += isRaised(run, main) ? raised(text, run.text) : run.text
    reach = endOf(run)
  }
  const first = runs[0]
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    x: first?.x ?? 0,
    end: reach ?? 0,
    size,
    startsRaised: first !== undefined && first !== main && isRaised(first, main),
  }
}

const isRaised = (run: PageRun, main: PageRun | undefined) =>
  main !== undefined &&
  run.size < main.size * 0.85 &&
  run.y < main.y - main.size * 0.1 &&
  /^[\d\s*†‡,]+$/u.test(run.text)

/** A raised figure right after a figure is a power; at a line's start it numbers a note; else it marks one and is dropped. */
function raised(before: string, text: string): string {
  if (before.trim() === '') return `${text.trim()} `
  return /\d$/u.test(before) ? `^${text.trim()}` : ' '
}

/** Where most lines of the region begin. */
function commonLeft(rows: PageRun[][]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const x = Math.round(leastOf(row, (run) => run.x))
    counts.set(x, (counts.get(x) ?? 0) + 1)
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0]
}

function median(values: number[]): number {
  const sorted = values.filter((value) => value > 0).toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
