import type { CitedRun } from './cited-runs.ts'

/** Marks styles leave behind where a source lacks a part: no work is cited with a stray comma or gap. */
const tidy = (text: string): string =>
  text
    .replace(/ +([,;.])/g, '$1')
    .replace(/,(?: ?,)+/g, ',')
    // `(Apr., 2024)`: a month that has no day, and `Act, (2024)`.
    .replace(/\b((?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.|May|June|July), (?=\d{4})/g, '$1 ')
    .replace(/, (?=\((?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?\d{4}\))/g, ' ')

/** The same words without the stray marks of missing parts, also where these fall between two runs. */
export const tidyRuns = (runs: readonly CitedRun[]): CitedRun[] =>
  runs.flatMap((run, index) => {
    const before = runs[index - 1]?.text ?? ''
    const after = runs[index + 1]?.text ?? ''
    let text = run.href ? run.text : tidy(run.text)
    if (/[,\s]$/.test(before)) text = text.replace(/^ ?,(?= )/, '')
    // Lawyers part a page from the note it is sought through.
    if (before === 'supra') text = text.replace(/^( note \d+) at /, '$1, at ')
    if (/ $/.test(before)) text = text.trimStart()
    if (/^[,;.]/.test(after)) text = text.trimEnd()
    return text === '' ? [] : [{ ...run, text }]
  })
