/** A stretch of one line as a PDF draws it. Points; `y` is the baseline, counted down from the page's top. */
export type PageRun = { text: string; x: number; y: number; width: number; size: number }

export type Page = { width: number; height: number; runs: PageRun[] }

/** A line of print: `left` and `right` are its column's edges, `gap` the distance from the line above in its column. */
export type PrintLine = {
  text: string
  x: number
  end: number
  size: number
  left: number
  right: number
  gap: number | null
  leading: number
  startsRaised: boolean
}

export const topOf = (run: PageRun) => run.y - run.size * 0.75
export const bottomOf = (run: PageRun) => run.y + run.size * 0.2
export const endOf = (run: PageRun) => run.x + run.width

/** The least and the greatest of a measure over runs. A loop, because a page may hold a hundred thousand. */
export const leastOf = (runs: PageRun[], measure: (run: PageRun) => number): number =>
  runs.reduce((least, run) => Math.min(least, measure(run)), Number.POSITIVE_INFINITY)
export const greatestOf = (runs: PageRun[], measure: (run: PageRun) => number): number =>
  runs.reduce((greatest, run) => Math.max(greatest, measure(run)), Number.NEGATIVE_INFINITY)
