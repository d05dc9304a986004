import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import type { Check } from '../../preflight.ts'
import { isTyped, keptPerBlock, placeOf, readBlocks } from '../../read-blocks.ts'

/** Share of a statement's words, in order or not, from which a paragraph is meant as the statement. */
const MEANT = 0.75

/** Sentences that the notice wants in the letter, word for word. */
export const requiredStatement: Check = ({ doc, values, notice }): Finding[] => {
  const asked = instructionsOf(notice?.facts.instructions ?? [], 'statement')
  if (asked.length === 0) return []
  const lines = readBlocks(doc, values).flatMap((block) =>
    block.words.map((words, index) => ({ block, words, said: saidIn(block)[index] ?? '' })),
  )
  return asked.flatMap(({ statement, span }): Finding[] => {
    const wanted = plain(statement)
    if (wanted === '' || lines.some(({ said }) => said.includes(wanted))) return []
    const base = {
      ...({ check: 'required-statement', level: 'blocking', about: statement } as const),
      ...(span && { asked: span }),
    }
    const meant = nearest(lines, wanted)
    if (meant === null) {
      return [
        {
          ...base,
          message: `The notice asks for these words, and the letter does not have them: “${statement}”`,
          place: { kind: 'letter' },
          fix: { kind: 'add-paragraph', before: 'closing', text: statement, label: 'Add them at the end' },
        },
      ]
    }
    const { block, words } = meant
    const place = placeOf(block, words, 0, words.text.length)
    return [
      {
        ...base,
        message: `These words differ from those the notice asks for: “${statement}”`,
        place,
        ...(isTyped(words, 0, words.text.length) && {
          fix: {
            kind: 'replace',
            from: place.from,
            to: place.to,
            text: statement,
            label: 'Write them as asked',
          },
        }),
      },
    ]
  })
}

/** A text as it is compared: spaces, quotation marks, dashes and capitals make no difference. */
const plain = (text: string): string =>
  text
    .replace(/[‘’‚‛]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"']+|[\s"'.]+$/gu, '')
    .toLowerCase()

const saidIn = keptPerBlock(({ words }) => words.map(({ text }) => plain(text)))

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** The paragraph that says nearly the same at nearly the same length, or null. */
function nearest<T extends { said: string }>(lines: readonly T[], wanted: string): T | null {
  const own = wordsOf(wanted)
  const likeness = lines.map(({ said }) => {
    const isAsLong = said.length < wanted.length * 1.5 + 20 && said.length > wanted.length / 2
    if (!isAsLong) return 0
    const words = new Set(wordsOf(said))
    return own.filter((word) => words.has(word)).length / own.length
  })
  const best = Math.max(0, ...likeness)
  return best < MEANT ? null : (lines[likeness.indexOf(best)] ?? null)
}
