import type { CitedRun } from './cited-runs.ts'
import { isIbid, wordsOf } from './short-form.ts'

const plain = (text: string): CitedRun => ({ text, italic: false, href: null })

/**
 * Adds a place such as `recital 104` behind a citation, but before an address that closes it and inside a bracket
 * that does. “Id.” takes it without a comma. `isCommaQuoted` puts the comma inside a closing quotation mark, as
 * American English has it.
 */
export const withSuffix = (runs: CitedRun[], suffix: string, isCommaQuoted: boolean): CitedRun[] => {
  const link = runs.at(-1)?.href ? runs.slice(-1) : []
  const before = runs.slice(0, runs.length - link.length)
  const last = before.at(-1)
  if (link.length === 0 && last && /^\[.*\]$/s.test(wordsOf(before)))
    return [...before.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}, ${suffix}]` }]
  const bare = last?.text.replace(/,\s*$/, '') ?? ''
  const behind = link.length > 0 ? ', ' : ''
  if (!last || bare === '') return [...before, plain(`${suffix}${behind}`), ...link]
  const isSame = isIbid(before)
  const opening = isSame
    ? bare
    : isCommaQuoted && /[^.,?!]\u201d$/.test(bare)
      ? bare.replace(/\u201d$/, ',\u201d')
      : `${bare},`
  return [...before.slice(0, -1), { ...last, text: opening }, plain(` ${suffix}${behind}`), ...link]
}
