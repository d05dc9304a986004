import type { CitationFault } from './citation-fault.ts'
import { congressOf, ordinal } from './congress.ts'

/** Public laws whose Congress has not sat yet, or whose number is written without its hyphen. */
export const publicLawFaults = (text: string, year: number): CitationFault[] =>
  [
    ...text.matchAll(/\bPub(?:\.|lic) ?L(?:\.|aw)?(?: Nos?\.)? ?(\d{1,6})(?:([-–—])(\d{1,4}))?(?![\d-])/g),
  ].flatMap((match): CitationFault[] => {
    const [whole, first = '', hyphen] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (hyphen === undefined) {
      if (first.length < 4) return []
      return [
        {
          ...place,
          level: 'warning',
          message: `“${whole}” lacks the hyphen between the Congress and the number of the law, as in Pub. L. 117-167.`,
        },
      ]
    }
    if (Number(first) >= 57 && Number(first) <= congressOf(year)) return []
    return [
      {
        ...place,
        level: 'warning',
        message: `The ${ordinal(Number(first))} Congress has passed no public law of this number. Look the citation up.`,
      },
    ]
  })
