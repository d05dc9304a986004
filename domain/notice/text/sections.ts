import type { Passage } from '../notice-text.ts'

/** The labelled parts of a United States notice's preamble, and `body` for what follows them. */
export type Section = 'head' | 'agency' | 'action' | 'summary' | 'dates' | 'addresses' | 'contact' | 'body'

const LABELS: [RegExp, Section][] = [
  [/^AGENC(?:Y|IES)\s*:/u, 'agency'],
  [/^ACTION\s*:/u, 'action'],
  [/^SUMMARY\s*:/u, 'summary'],
  [/^(?:EFFECTIVE |COMMENTS? (?:DUE )?)?DATES?(?: AND TIMES?)?\s*:/u, 'dates'],
  [
    /^(?:(?:Comments? |Responses? |Submission )?(?:Deadline|Due(?: date)?|Closing date)s?|Respond by)\s*:/iu,
    'dates',
  ],
  [/^ADDRESS(?:ES)?\s*:/u, 'addresses'],
  [/^(?:How|Where) to (?:respond|submit|comment|reply)\s*:/iu, 'addresses'],
  [/^FOR (?:FURTHER |MORE )?INFORMATION(?:,? CONTACT)?\s*:/iu, 'contact'],
  [/^(?:Point of )?Contacts?\s*:/iu, 'contact'],
  [/^SUPPLEMENTA(?:RY|L) INFORMATION\s*:/iu, 'body'],
]

/** Marks that a publisher's page prints where the parts of a notice begin, run together with the labels when copied. */
const PUBLISHER_MARKS =
  /^(?:(?:Start|End) (?:Preamble|Further Info|Supplemental Information|Printed Page \d+)\s*)+/u

/** The preamble label a passage opens with, and where its own words begin. */
export function preambleLabel(text: string): { section: Section; from: number } | null {
  const words = text.slice(PUBLISHER_MARKS.exec(text)?.[0].length ?? 0)
  for (const [pattern, section] of LABELS) {
    const match = pattern.exec(words)
    if (match) return { section, from: text.length - words.slice(match[0].length).trimStart().length }
  }
  return null
}

/** A passage with its section; `from` is where its words begin after a preamble label. */
export type Placed = { passage: Passage; section: Section; from: number }

/**
 * Says for each passage which section it stands in. Up to the first label of a preamble is `head`. Without a
 * preamble everything is `body`, except single passages that carry a label of their own (`Deadline: 1 May 2030`).
 */
export function placePassages(passages: Passage[]): Placed[] {
  const labels = passages.map((passage) => (passage.kind === 'footnote' ? null : preambleLabel(passage.text)))
  const hasPreamble = labels.some((label) => label?.section === 'agency' || label?.section === 'action')
  const opensBody = labels.findIndex((label) => label?.section === 'body')
  let section: Section = hasPreamble ? 'head' : 'body'
  return passages.map((passage, index) => {
    const label = opensBody >= 0 && index > opensBody ? null : labels[index]
    if (!hasPreamble) return { passage, section: label?.section ?? 'body', from: label?.from ?? 0 }
    if (label) section = label.section
    // Without a line that opens the body, the first heading after the preamble does.
    else if (opensBody < 0 && section !== 'head' && passage.kind === 'heading') section = 'body'
    return { passage, section, from: label?.from ?? 0 }
  })
}

/** The words of one section, passage by passage, without footnotes and page marks. */
export function sectionPassages(placed: Placed[], section: Section): Placed[] {
  return placed.filter(
    ({ passage, section: own, from }) =>
      own === section && !['footnote', 'page'].includes(passage.kind) && from < passage.text.length,
  )
}
