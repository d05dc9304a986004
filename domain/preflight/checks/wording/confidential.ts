import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { keptPerBlock, placeOf, readBlocks } from '../../read-blocks.ts'

/** Markings, rather than sentences about confidentiality: a line of its own, a word in square brackets, or a request. */
const MARKINGS = [
  /^\W*(?:(?:strictly|highly|company|commercial(?:ly)?|business)[\s-]+)?(?:confidential|proprietary)(?:(?:\s+and)?\s+(?:confidential|proprietary))?(?:\s+(?:business\s+)?(?:information|material|treatment\s+requested))?\W*$/dimu,
  /\[\s*(?:(?:begin|end|start)\s+)?(?:confidential|proprietary|redacted|cbi|bci)(?:\s+[^\]]{0,40})?\]/diu,
  /\b(?:privileged\s+(?:and|&)\s+confidential|not\s+for\s+public\s+(?:release|disclosure|inspection)|confidential\s+treatment\s+(?:is\s+)?requested|(?:we|hereby)\s+requests?\s+confidential\s+treatment|submitted\s+in\s+confidence)\b/diu,
  /\bthis\s+(?:letter|comment|submission|filing|response|page|section|appendix|exhibit)\s+contains?\s+(?:confidential|proprietary|trade\s+secret)[^.\n]{0,60}/diu,
]

const markingsIn = keptPerBlock(({ words }) =>
  words
    .filter(({ role }) => role !== 'quote')
    .flatMap((each) =>
      MARKINGS.flatMap((marking) => {
        const match = marking.exec(each.text)
        return match ? [{ words: each, start: match.index, end: match.index + match[0].length }] : []
      }).slice(0, 1),
    ),
)

/** Markings of confidential information in a letter that will be public. */
export const confidential: Check = ({ doc, values, notice }): Finding[] => {
  const rule = instructionsOf(notice?.facts.instructions ?? [], 'confidential')[0]
  return readBlocks(doc, values).flatMap((block) =>
    markingsIn(block).map(({ words, start, end }): Finding => {
      const text = words.text.slice(start, end).trim()
      return {
        check: 'confidential',
        level: rule?.rule === 'forbidden' ? 'blocking' : 'warning',
        about: text,
        message: `“${text}” marks something as confidential. ${WHAT_TO_DO[rule?.rule ?? 'unsaid']}`,
        place: placeOf(block, words, start, end),
        ...(rule?.span && { asked: rule.span }),
      }
    }),
  )
}

const WHAT_TO_DO = {
  forbidden: 'The notice takes nothing confidential. Take it out of the letter.',
  marked: 'Keep it out of the public letter and file it as the notice says.',
  unsaid:
    'The letter is likely to become public, which can give the claim up. Take it out, or ask the agency how to file it.',
}
