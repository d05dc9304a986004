import { checkNumbers, type PrintedNumber } from '../../file-numbers.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { numberFinder } from '../../printed-numbers.ts'
import { readBlocks } from '../../read-blocks.ts'

const CITATION = /^(\d+)(\s*(?:F\.?\s?R\.?|Fed\.?\s?Reg\.?)\s*)([\d,]+)$/iu
const findCitations = numberFinder(
  /(?<![\d.,-])\d{1,3}\s+(?:F\.\s?R\.|FR|Fed\.?\s?Reg\.?)\s+(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d-])/gu,
)

/** Volume and page, however the name between them is written. */
const foldCitation = (text: string) =>
  text.replace(CITATION, (_, volume, _name, page) => `${volume} FR ${page.replaceAll(',', '')}`)

/** The notice's Federal Register citation: there, and right. */
export const citation: Check = ({ doc, values, notice, otherNotices }): Finding[] => {
  const own = notice?.facts.citation?.value
  if (own === undefined || !CITATION.test(own.trim())) return []
  const blocks = readBlocks(doc, values)
  return checkNumbers(
    {
      check: 'citation',
      name: 'citation',
      own: [foldCitation(own.trim())],
      call: (value) => value,
      others: new Map(
        otherNotices.flatMap(({ citation: its, title }) =>
          its === null ? [] : [[foldCitation(its.value), title] as const],
        ),
      ),
      printed: findCitations(blocks).map((found) => ({ ...found, value: foldCitation(found.text) })),
      write: inStyleOf,
      line: (value) => value,
    },
    blocks,
  )
}

/** The citation, written as the wrong one was. */
function inStyleOf(own: string, { text }: PrintedNumber): string {
  const [volume = '', , page = ''] = own.split(' ')
  const name = CITATION.exec(text)?.[2] ?? ' FR '
  return `${volume}${name}${text.includes(',') ? Number(page).toLocaleString('en-US') : page}`
}
