import { instructionsOf } from '#domain/notice/instructions/instruction.ts'
import type { Finding } from '../../finding.ts'
import { partsOf, textOf } from '../../letter-regions.ts'
import type { Check, Preflight } from '../../preflight.ts'
import { type BlockWords, readBlocks } from '../../read-blocks.ts'

type Letter = Pick<Preflight, 'profile'> & { blocks: readonly BlockWords[] }

const linesOf = (blocks: readonly BlockWords[]): number =>
  blocks.flatMap(({ words }) => words).filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length

const says = (text: string, pattern: RegExp) => pattern.test(text)

/** What a notice can ask a letter to say of who files, how to tell, and what to call it. The first that fits counts. */
const ASKED: readonly { asks: RegExp; called: string; isThere: (letter: Letter) => boolean }[] = [
  {
    asks: /\be-?mail\b/iu,
    called: 'an e-mail address',
    isThere: ({ blocks }) => says(textOf(partsOf(blocks)), /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu),
  },
  {
    asks: /\b(?:tele)?phone\b/iu,
    called: 'a telephone number',
    isThere: ({ blocks }) =>
      says(textOf(partsOf(blocks)), /\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}|\+\d[\d\s-]{7,}/u),
  },
  {
    asks: /\b(?:organi[sz]ation|company|affiliation|entity|institution|employer)\b/iu,
    called: 'the name of your organisation',
    isThere: ({ blocks, profile }) => {
      const name = profile?.organisation.trim().toLowerCase() ?? ''
      return name === '' || textOf(blocks).toLowerCase().includes(name)
    },
  },
  {
    asks: /\baddress\b/iu,
    called: 'a postal address',
    // The organisation's name is one line; the address follows it.
    isThere: ({ blocks }) =>
      linesOf(partsOf(blocks, 'letterhead')) > 1 || linesOf(partsOf(blocks, 'signature')) > 4,
  },
  {
    asks: /\b(?:title|position|role)\b/iu,
    called: 'the position of who signs',
    isThere: ({ blocks }) => linesOf(partsOf(blocks, 'signature')) > 1,
  },
  {
    asks: /\b(?:name|signature|signed?)\b/iu,
    called: 'the name of who signs',
    isThere: ({ blocks }) => linesOf(partsOf(blocks, 'signature')) > 0,
  },
]

/** What the notice wants to know of who files, as far as the letter's own parts can show it. */
export const identify: Check = ({ doc, values, notice, profile }): Finding[] => {
  const asked = instructionsOf(notice?.facts.instructions ?? [], 'identify')
  if (asked.length === 0) return []
  const letter = { profile, blocks: readBlocks(doc, values) }
  const found = new Map<string, Finding>()
  for (const { what, span } of asked) {
    for (const each of what) {
      const rule = ASKED.find(({ asks }) => asks.test(each))
      if (!rule || rule.isThere(letter)) continue
      found.set(rule.called, {
        check: 'identify',
        level: 'warning',
        about: rule.called,
        message: `The notice asks for ${rule.called}, and the letter does not give it. Add it to the letterhead or the signature.`,
        place: { kind: 'letter' },
        ...(span && { asked: span }),
      })
    }
  }
  return [...found.values()]
}
