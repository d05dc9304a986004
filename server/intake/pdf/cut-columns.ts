import { bottomOf, endOf, greatestOf, leastOf, type PageRun, topOf } from './page-run.ts'

/** White space between two columns is at least this wide, in points. */
const GUTTER = 6
/** A column is at least this share of the page's width, or it is a margin of numbers. */
const NARROWEST = 0.15
const DEEPEST = 60

/**
 * Cuts a page into regions in reading order: columns from left to right where a gutter runs through, else bands
 * from top to bottom at the widest white space, and so on inside each. A full-width table between two sets of
 * columns therefore separates them.
 */
export function cutColumns(runs: PageRun[], pageWidth: number, depth = 0): PageRun[][] {
  if (runs.length < 2 || depth > DEEPEST) return runs.length > 0 ? [runs] : []
  const columns = splitAt(runs, gutters(runs, pageWidth), (run) => run.x)
  if (columns.length > 1) return columns.flatMap((column) => cutColumns(column, pageWidth, depth + 1))
  const gap = widestBandGap(runs)
  if (gap === null) return [runs]
  const bands = splitAt(runs, [gap], (run) => run.y)
  if (bands.length < 2) return [runs]
  const cut = bands.flatMap((band) => cutColumns(band, pageWidth, depth + 1))
  // Bands that hold no columns are one region: a gap between paragraphs is not a new column.
  return cut.length === bands.length ? mergeIfPlain(runs, bands, cut) : cut
}

const mergeIfPlain = (runs: PageRun[], bands: PageRun[][], cut: PageRun[][]) =>
  bands.every((band, index) => cut[index]?.length === band.length) ? [runs] : cut

function splitAt(runs: PageRun[], cuts: number[], at: (run: PageRun) => number): PageRun[][] {
  const parts: PageRun[][] = Array.from({ length: cuts.length + 1 }, () => [])
  for (const run of runs) parts[cuts.filter((cut) => at(run) > cut).length]?.push(run)
  return parts.filter((part) => part.length > 0)
}

/** Where gutters run through, as x positions in the middle of the white space. */
function gutters(runs: PageRun[], pageWidth: number): number[] {
  const spaces = freeSpaces(runs, (run) => run.x, endOf).filter(({ from, to }) => to - from >= GUTTER)
  const left = leastOf(runs, (run) => run.x)
  const right = greatestOf(runs, endOf)
  const found: number[] = []
  let edge = left
  for (const { from, to } of spaces) {
    const rest = right - to
    const isWide = from - edge >= pageWidth * NARROWEST && rest >= pageWidth * NARROWEST
    const isTall = linesIn(runs, edge, from) >= 3 && linesIn(runs, to, right) >= 2
    if (!isWide || !isTall) continue
    found.push((from + to) / 2)
    edge = to
  }
  return found
}

const linesIn = (runs: PageRun[], from: number, to: number) =>
  new Set(runs.filter((run) => run.x >= from - 1 && endOf(run) <= to + 1).map((run) => Math.round(run.y / 3)))
    .size

function widestBandGap(runs: PageRun[]): number | null {
  const spaces = freeSpaces(runs, topOf, bottomOf)
  const widest = spaces.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), { from: 0, to: 0 })
  return widest.to - widest.from > 1 ? (widest.from + widest.to) / 2 + 0.2 : null
}

/** The stretches between runs that no run touches, in order, along one axis. */
function freeSpaces(runs: PageRun[], from: (run: PageRun) => number, to: (run: PageRun) => number) {
  const spaces: { from: number; to: number }[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const run of runs.toSorted((a, b) => from(a) - from(b))) {
    if (from(run) > reach) spaces.push({ from: reach, to: from(run) })
    reach = reach === Number.POSITIVE_INFINITY ? to(run) : Math.max(reach, to(run))
  }
  return spaces
}
