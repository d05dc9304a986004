import { type CitedRun, citedRuns } from './cited-runs.ts'
import { tidyRuns } from './tidy-runs.ts'

/** An entry of the list of references; `label` is its number (`[3]`) in styles that number them. */
export type Reference = { label: string | null; runs: CitedRun[] }

const LABEL = /<div class="csl-left-margin">(.*?)<\/div>/s

const trimmed = (runs: CitedRun[]): CitedRun[] =>
  runs
    .map((run, index) => {
      const start = index === 0 ? run.text.trimStart() : run.text
      return { ...run, text: index === runs.length - 1 ? start.trimEnd() : start }
    })
    .filter((run) => run.text !== '')

/** Reads one entry of a bibliography as citeproc writes it in HTML. */
export const readReference = (html: string): Reference => {
  const label = LABEL.exec(html)?.[1]
  const words = citedRuns(html.replace(LABEL, ''))
  return {
    label:
      label === undefined
        ? null
        : citedRuns(label)
            .map((run) => run.text)
            .join('')
            .trim(),
    runs: trimmed(tidyRuns(words)),
  }
}
