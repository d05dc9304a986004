import type { Span } from '../notice.ts'
import type { Passage } from '../notice-text.ts'
import type { Placed } from '../text/sections.ts'

export type Read<T> = { value: T; span: Span }

const GOVERNMENT =
  /\b(?:Department|Agency|Administration|Commission|Bureau|Office|Board|Service|Services|Corporation|Authority|Council|Committee|Library|Institute|Institutes|Foundation|Ministry|Centers|Reserve System|Copyright Royalty Judges|Guard|Corps|Network|Division|Directorate|Secretariat|Treasury|Endowment|Center|Parliament|Legislature|Senate|Assembly|Tribunal|Inspectorate)\b|\b(?:Protection|System)$/iu
const APPARATUS =
  /^(?:\[|\(?X?RIN\b|Docket\b|\d+ CFR\b|Federal Register\b|BILLING CODE|\d+ Fed|Vol\.|Page \d|={3}|-{3}|Title:$|This document is scheduled to be published|(?:Start|End) (?:Preamble|Printed Page)|Part [IVXL]+$|No\. \d+$|\d{4}-\d{2}-[A-Z]$|(?:State|Commonwealth) of \p{L}+(?: \p{L}+)?$)/iu
/** A street and number, or a town and its post code: lines of a letterhead. */
const ADDRESS =
  /^(?:P\.?\s?O\.? Box \d|\d+\s[^.?!]{2,60}\b(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Way|Plaza|Square|Suite|Floor|NW|NE|SW|SE)\b)|,? [A-Z]{2} \d{5}(?:-\d{4})?$/u
const TYPE_LINE = /^(?:Notices|Proposed Rules|Rules and Regulations|Presidential Documents)$/iu

/** Passages of the head that could be a name or a title: no docket lines, marks or rules. */
export function nameLines(placed: Placed[]): Passage[] {
  return placed
    .filter(({ passage, section }) => section === 'head' && !isApparatus(passage))
    .map(({ passage }) => passage)
}

const isApparatus = (passage: Passage) =>
  ['page', 'running-head', 'footnote', 'docket', 'rin', 'contents', 'table'].includes(passage.kind) ||
  APPARATUS.test(passage.text) ||
  ADDRESS.test(passage.text) ||
  TYPE_LINE.test(passage.text)

/** True of a line that is nothing but the name of a public body. */
export const isBodyName = (text: string) =>
  text.length < 140 &&
  GOVERNMENT.test(text) &&
  !/[.:;?]\s|\?$/u.test(text) &&
  !/\b(?:Request|Notice|Proposed|Comments?)\b/iu.test(text)

/** `Title: Lamps`, `Title of the initiative: Lamps`; in a form the label may stand on a line of its own. */
const LABELLED = /^(?:Title(?: of (?:the )?\p{L}+)?|Subject)\s*:\s*\S/iu
const LABEL_ALONE = /^Title of (?:the )?\p{L}+:?$/iu

/** The notice's title: the marked subject, the last line before the preamble, or the first line that reads like one. */
export function findTitle(placed: Placed[]): Read<string> | null {
  const marked = placed.find(({ passage }) => passage.kind === 'subject')?.passage
  if (marked) return whole(marked)
  const labelled = placed.find(({ passage }) => LABELLED.test(passage.text))?.passage
  const head = nameLines(placed)
  const titleInHead = head.findLast((passage) => passage.kind !== 'agency')
  if (titleInHead && head.length > 0) return whole(titleInHead)
  if (labelled) return afterColon(labelled)
  if (placed.some(({ section }) => section === 'action' || section === 'agency')) return null
  const under = placed.findIndex(({ passage }) => LABEL_ALONE.test(passage.text)) + 1
  if (under > 0 && placed[under]) return whole(placed[under].passage)
  const opening = placed
    .slice(0, 12)
    .map(({ passage }) => passage)
    .filter((passage) => !isApparatus(passage) && passage.text.length <= 300)
  const headings = opening.filter((passage) => passage.kind === 'heading' && !isBodyName(passage.text))
  const [first, second] = headings
  // A word alone over a title is the name of the body, or of its series.
  const heading =
    first && second && /^\p{L}+$/u.test(first.text) && second.text.includes(' ') ? second : first
  const title =
    heading ?? opening.find((p) => p.kind === 'paragraph' && !/[.?!:]$/u.test(p.text) && !isBodyName(p.text))
  return title ? whole(title) : null
}

const whole = (passage: Passage): Read<string> => ({
  value: passage.text,
  span: { start: passage.start, end: passage.end },
})

function afterColon(passage: Passage): Read<string> {
  const from = passage.text.length - passage.text.slice(passage.text.indexOf(':') + 1).trimStart().length
  return { value: passage.text.slice(from), span: { start: passage.start + from, end: passage.end } }
}
