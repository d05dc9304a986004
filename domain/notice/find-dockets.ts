import type { Read } from './find-title.ts'
import { type Passage, within } from './notice-text.ts'
import type { Placed } from './sections.ts'

/** `–` and its kin as a plain hyphen, so that a number pasted into a portal is found there. */
export const plainHyphens = (text: string) => text.replace(/\s*[‐‑‒–—−]\s*/gu, '-')

const NAMED =
  /\bDocket\s*(?:ID\s*)?(?:Nos?\.?|Numbers?|ID|#)?\s*:?\s*(?:No\.?\s*)?(?<id>[A-Z0-9][A-Z0-9]*(?:[-‐‑‒–—−][A-Z0-9.]+)+|\d{2}[-–]\d{2,4})/giu
const IN_BRACKETS = /\[(?<inside>[^\]]{3,120})\]/gu
const CODE =
  /(?<![\w–—-])(?:[A-Z]{2,}[A-Z0-9]*(?:[-‐‑‒–—−][A-Z0-9]+)+|\d{2,}[-‐‑‒–—−]\d+[A-Z0-9-]*)(?![\w–—-])/gu
const NOT_A_DOCKET = /^(?:RIN|FR|FRL|OMB|CFR|NOTICE|Billing)\b/iu

/**
 * The agency's own file numbers: those in the brackets above or below the title, then those the preamble tells
 * people to write on their comments. Docket numbers of other papers cited in the body are not the notice's own.
 */
export function findDockets(placed: Placed[]): Read<string>[] {
  const found: Read<string>[] = []
  const add = (passage: Passage, id: string, at: number) => {
    const printed = id.replace(/[.,;]+$/u, '')
    const value = plainHyphens(printed)
    if (!/\d/u.test(value) || found.some((known) => known.value.toLowerCase() === value.toLowerCase())) return
    found.push({ value, span: within(passage, at, at + printed.length) })
  }
  for (const { passage, section } of beforeBody(placed)) {
    if (section === 'head' && !['subject', 'page', 'running-head', 'footnote'].includes(passage.kind)) {
      for (const bracket of passage.text.matchAll(IN_BRACKETS)) {
        const inside = bracket.groups?.inside ?? ''
        if (NOT_A_DOCKET.test(inside) || /^Page/u.test(inside)) continue
        for (const code of inside.matchAll(CODE)) {
          if (!NOT_A_DOCKET.test(code[0])) add(passage, code[0], bracket.index + 1 + code.index)
        }
      }
    }
    if (section === 'contact' || passage.kind === 'footnote') continue
    for (const named of passage.text.matchAll(NAMED)) {
      const id = named.groups?.id ?? ''
      if (isCitedPaper(passage.text, named.index)) continue
      add(passage, id, named.index + named[0].lastIndexOf(id))
    }
  }
  return found
}

/** A notice with a preamble says everything about itself there; one without is read throughout. */
function beforeBody(placed: Placed[]): Placed[] {
  const preamble = placed.filter(({ section }) => section !== 'body')
  return preamble.length > 0 ? preamble : placed
}

/** A docket number inside `(81 FR 3033, Docket No. …)` belongs to the paper cited there. */
const isCitedPaper = (text: string, at: number) =>
  /\(\d+ FR [^)]*$/u.test(text.slice(Math.max(0, at - 80), at))

/** Regulation identifier numbers, from the head when it has any, else from anywhere before the body. */
export function findRins(placed: Placed[]): Read<string>[] {
  const all: (Read<string> & { isHead: boolean })[] = []
  for (const { passage, section } of beforeBody(placed)) {
    for (const match of passage.text.matchAll(
      /\bRINs?:?\s*(?:Nos?\.?|Number)?\s*:?\s*(?<id>\d{4}\s?[-–—]\s?[A-Z]{2}\d{2,3})/gu,
    )) {
      const id = match.groups?.id ?? ''
      const at = match.index + match[0].length - id.length
      const value = plainHyphens(id)
      if (all.some((known) => known.value === value)) continue
      all.push({ value, span: within(passage, at, at + id.length), isHead: section === 'head' })
    }
  }
  const inHead = all.filter((rin) => rin.isHead)
  return (inHead.length > 0 ? inHead : all).map(({ value, span }) => ({ value, span }))
}
