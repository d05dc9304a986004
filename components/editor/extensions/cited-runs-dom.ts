import type { CitedRun } from '#domain/evidence/citing/cite.ts'
import { element } from './element.ts'

/** The words of a citation as DOM nodes; its links stay words, because a click in the letter puts the cursor there. */
export const citedRunsDom = (runs: readonly CitedRun[]): (Node | string)[] =>
  runs.map((run) => (run.italic ? element('em', {}, [run.text]) : run.text))
