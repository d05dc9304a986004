import { billFaults } from '../../legal/bill-faults.ts'
import type { CitationFault } from '../../legal/citation-fault.ts'
import { codeFaults } from '../../legal/code-faults.ts'
import { incompleteCitations } from '../../legal/incomplete-citations.ts'
import { type NoticeCitation, noticeCitation } from '../../legal/notice-citation.ts'
import { publicLawFaults } from '../../legal/public-law-faults.ts'
import { registerCitations } from '../../legal/register-citations.ts'
import { registerFaults } from '../../legal/register-faults.ts'
import type { Check, Preflight } from '../../preflight.ts'
import type { Words } from '../../read-blocks.ts'
import { type Spot, spotCheck } from '../../spot-check.ts'

type Context = { own: NoticeCitation | null; year: number }

const contexts = new WeakMap<object, Map<number, Context>>()
const NOTHING = {}

function contextOf({ notice, now }: Preflight): Context {
  const years = contexts.get(notice ?? NOTHING) ?? new Map<number, Context>()
  contexts.set(notice ?? NOTHING, years)
  const year = now.getUTCFullYear()
  const context = years.get(year) ?? { own: noticeCitation(notice), year }
  years.set(year, context)
  return context
}

/** A quick look: without any of these nothing is cited. */
const MAY_CITE = /\d (?:Fed|F\.|FR|C\.?F|U\.?S)|Pub|H\. ?R|HR|Cong/

const alone = spotCheck('citation-form', contextOf, (words, { own, year }) =>
  (MAY_CITE.test(words.text) ? faultsIn(words, own, year) : [])
    .toSorted((a, b) => a.start - b.start)
    .map(
      ({ fix, ...fault }): Spot =>
        fix ? { ...fault, fix: { ...fix, label: `Write “${fix.text}”` } } : fault,
    ),
)

const faultsIn = (words: Words, own: NoticeCitation | null, year: number): CitationFault[] => [
  ...registerCitations(words.text).flatMap((cited) => registerFaults(cited, words, own, year)),
  ...codeFaults(words.text),
  ...publicLawFaults(words.text, year),
  ...billFaults(words.text, year),
]

/** Citations of the Federal Register, the Code, statutes and bills: well formed, possible, and the notice's own right. */
export const citationForm: Check = Object.assign(
  (preflight: Preflight) => [...alone(preflight), ...incompleteCitations(preflight)],
  { prepare: alone.prepare },
)
