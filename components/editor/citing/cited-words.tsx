import type { CitedRun } from '#domain/evidence/citing/cite.ts'

/** The words of a citation, with its italics. */
export function CitedWords({ runs }: { runs: readonly CitedRun[] }) {
  return runs.map((run, index) => {
    const key = `${index} ${run.text}`
    return run.italic ? <em key={key}>{run.text}</em> : <span key={key}>{run.text}</span>
  })
}
