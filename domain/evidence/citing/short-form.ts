import type { CitedRun } from './cited-runs.ts'

export const wordsOf = (runs: readonly CitedRun[]): string => runs.map((run) => run.text).join('')

/** Whether a citation says no more than “the same as before”. */
export const isIbid = (runs: readonly CitedRun[]): boolean => /^(?:id|ibid)\.?$/i.test(wordsOf(runs))

/** Names the work in a `supra` that its author alone would not tell from another work of the same note. */
export const withTitle = (runs: CitedRun[], title: string | undefined): CitedRun[] => {
  const at = runs.findIndex((run) => run.text === 'supra')
  if (title === undefined || at < 0) return runs
  const named: CitedRun[] = [
    { text: title, italic: true, href: null },
    { text: ', ', italic: false, href: null },
  ]
  return [...runs.slice(0, at), ...named, ...runs.slice(at)]
}

/** “Id.” inside a sentence takes a small letter. */
export const inSentence = (runs: CitedRun[]): CitedRun[] => {
  const [first, ...rest] = runs
  const small = first?.text.replace(/^(?:Id|Ibid)(?=\.)/, (word) => word.toLowerCase())
  return first && small !== undefined && small !== first.text ? [{ ...first, text: small }, ...rest] : runs
}

/** Ends a citation with a full stop, inside closing quotation marks where `isStopQuoted`, unless it has one. */
export const stopped = (runs: CitedRun[], isStopQuoted: boolean): CitedRun[] => {
  const last = runs.at(-1)
  if (!last || /[.!?]["”’)\]]*$/u.test(wordsOf(runs))) return runs
  const [, words = last.text, quotes = ''] = /^(.*?)([”’]*)$/su.exec(last.text) ?? []
  if (quotes !== '' && isStopQuoted) return [...runs.slice(0, -1), { ...last, text: `${words}.${quotes}` }]
  return [...runs, { text: '.', italic: false, href: null }]
}
