import type { CitationFault } from './citation-fault.ts'
import { congressOf, ordinal } from './congress.ts'

const BILL = /(?<![\w.])(H\. ?R\.|HR|H\.R|S\.) ?(\d{1,5})(?![\w-]|[.,]\d)/g
const CONGRESS =
  /\b(\d{1,3})(st|nd|rd|th) Cong(?:ress\b|\.)(?:[^()\n]{0,40}\((?:[^()]{0,30}\b)?((?:19|20)\d\d)\))?/g

/** Bills in no known form, and Congresses that do not exist or did not sit in the year given. */
export function billFaults(text: string, year: number): CitationFault[] {
  const bills = [...text.matchAll(BILL)].flatMap((match): CitationFault[] => {
    const [whole, chamber = '', number = ''] = match
    const isHouse = chamber.startsWith('H')
    const right = `${isHouse ? 'H.R.' : 'S.'} ${number}`
    const place = { start: match.index, end: match.index + whole.length }
    if (whole.replaceAll('H. R.', 'H.R.') === right) return []
    // "S.5" may be a section of something.
    if (!isHouse) return []
    return [
      {
        ...{ ...place, level: 'advice' },
        message: `A bill of the House is cited “${right}”.`,
        fix: { text: right, ...place },
      },
    ]
  })
  const congresses = [...text.matchAll(CONGRESS)].flatMap((match): CitationFault[] => {
    const [whole, digits = '', ending = '', sat] = match
    const number = Number(digits)
    const place = { start: match.index, end: match.index + whole.length }
    if (number < 1 || number > congressOf(year)) {
      return [
        {
          ...place,
          level: 'warning',
          message: `There has been no ${ordinal(number)} Congress yet. Look the citation up.`,
        },
      ]
    }
    if (sat !== undefined && congressOf(Number(sat)) !== number) {
      const first = 1789 + (number - 1) * 2
      return [
        {
          ...{ ...place, level: 'warning' },
          message: `The ${ordinal(number)} Congress sat in ${first} and ${first + 1}, not in ${sat}. Look the citation up.`,
        },
      ]
    }
    if (ordinal(number) === `${digits}${ending}`) return []
    const end = match.index + digits.length + ending.length
    return [
      {
        ...{ ...place, level: 'advice' },
        message: `It is “${ordinal(number)}”, not “${digits}${ending}”.`,
        fix: { text: ordinal(number), start: match.index, end },
      },
    ]
  })
  return [...bills, ...congresses]
}
