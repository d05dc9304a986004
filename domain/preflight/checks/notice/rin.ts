import { checkNumbers } from '../../file-numbers.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { foldNumber, numberFinder, numbersOfOthers } from '../../printed-numbers.ts'
import { readBlocks } from '../../read-blocks.ts'

/** Four figures, two letters, two or three figures; read loosely, so that a slip of the pen is found too. */
const findRins = numberFinder(
  /(?<![\w‐‑‒–—−-])[\dOIl]{3,5}\s?[‐‑‒–—−-]\s?[A-Z][A-Z0-9][A-Z0-9]{1,4}(?![\w‐‑‒–—−-])/gu,
)

/** The notice's regulation identifiers: there, and right. */
export const rin: Check = ({ doc, values, notice, otherNotices }): Finding[] => {
  if (notice === null || notice.facts.rins.length === 0) return []
  const blocks = readBlocks(doc, values)
  return checkNumbers(
    {
      check: 'rin',
      name: 'RIN',
      own: notice.facts.rins.map(({ value }) => foldNumber(value)),
      call: (own) => `RIN ${own}`,
      others: numbersOfOthers(otherNotices, ({ rins }) => rins),
      printed: findRins(blocks),
      write: (own) => own,
      line: (own) => `RIN ${own}`,
    },
    blocks,
  )
}
