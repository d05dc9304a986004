import { foldWords } from '#domain/evidence/search/fold-words.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { Finding } from '../../finding.ts'
import { type Foreign, type ForeignKind, foreignFinder } from '../../foreign-words.ts'
import { firstPage, partsOf, textOf } from '../../letter-regions.ts'
import type { Check } from '../../preflight.ts'
import { type BlockWords, placeOf, readBlocks } from '../../read-blocks.ts'

const CALLED: Readonly<Record<ForeignKind, string>> = {
  docket: 'is the docket number',
  rin: 'is the RIN',
  citation: 'is the citation',
  title: 'is the title',
  agency: 'is the agency',
}

/** What is left of a letter on another notice: its numbers, its title, its agency, its addressee. */
export const otherLetter: Check = ({ doc, values, notice, otherNotices }): Finding[] => {
  const facts = notice?.facts ?? null
  const blocks = readBlocks(doc, values)
  const find = foreignFinder(otherNotices, facts)
  const parts = new Set(partsOf(blocks))
  const reference = new Set(partsOf(blocks, 'reference'))
  const frame = new Set([...parts, ...(facts === null ? [] : [...firstPage(blocks), ...ending(blocks)])])

  const left = blocks.flatMap((block) =>
    find(block)
      .filter((foreign) => {
        const { kind, words } = foreign
        if (words.role === 'footnote' || words.role === 'quote') return false
        if (reference.has(block) && facts !== null && isHeldElsewhere(kind, facts)) return false
        if (parts.has(block)) return true
        if (kind === 'citation' || facts === null) return false
        if (kind === 'agency') return frame.has(block) && isAddressed(foreign)
        if (kind === 'title') return frame.has(block) || words.role === 'heading'
        return true
      })
      .map((foreign): Finding => {
        const { words, start, end, kind, of } = foreign
        const text = words.text.slice(start, end)
        return {
          check: 'other-letter',
          // Where a letter argues it may well speak of another docket; where it says what it is, it may not.
          level: frame.has(block) ? 'warning' : 'advice',
          about: text,
          message: `“${text}” ${CALLED[kind]} of another notice${kind === 'title' ? '' : `, “${of.title}”`}. Take it out if it was left over.`,
          place: placeOf(block, words, start, end),
        }
      }),
  )
  const addressee = partsOf(blocks, 'addressee')
  const isFound = addressee.some((block) => find(block).length > 0)
  return [...left, ...(facts === null || isFound ? [] : otherAddressee(addressee, facts))]
}

/** Whether the reference is held to the notice's own by a check of its own. */
const isHeldElsewhere = (kind: ForeignKind, { docketIds, rins, citation }: NoticeFacts): boolean =>
  (kind === 'docket' && docketIds.length > 0) ||
  (kind === 'rin' && rins.length > 0) ||
  (kind === 'citation' && citation !== null)

/** The blocks behind the last heading that opens a section. */
const ending = (blocks: readonly BlockWords[]): BlockWords[] =>
  blocks.slice(blocks.findLastIndex(({ node }) => node.type.name === 'heading') + 1)

const ADDRESSING =
  /(?:\b(?:comments?|submits?|submitted|submission|responds?|response|letter)\b[^.\n]{0,60}\bto|\bthanks?|\bappreciates?|\bhelp|\bassist)\s+(?:the\s+)?(?:U\.?S\.?\s+)?$/iu

/** Whether the words before an agency's name speak to it, rather than of it. */
const isAddressed = ({ words, start }: Foreign): boolean =>
  ADDRESSING.test(words.text.slice(Math.max(0, start - 100), start))

const AGENCY_NOUN = /\b(?:administration|agency|authority|board|bureau|commission|department)\b/iu

/** An addressee that is plainly an agency, and none of the notice's. */
function otherAddressee(addressee: readonly BlockWords[], facts: NoticeFacts): Finding[] {
  const said = foldWords(textOf(addressee))
  const own = facts.agencies.flatMap(({ value, partOf }) => [value, partOf ?? '', initialsOf(value)])
  if (own.length === 0 || own.some((name) => isNamed(said, name))) return []
  const [asks] = facts.agencies
  for (const block of addressee) {
    const words = block.words.find(({ text }) => AGENCY_NOUN.test(text))
    if (!words || !asks) continue
    const text = words.text.trim()
    return [
      {
        check: 'other-letter',
        level: 'warning',
        about: text,
        message: `The letter is addressed to “${text}”, but the notice comes from ${asks.value}.`,
        place: placeOf(block, words, 0, words.text.length),
      },
    ]
  }
  return []
}

const isNamed = (said: string, name: string): boolean => {
  const folded = foldWords(name).replace(/^(?:the )?(?:u s |us |united states )?/u, '')
  return folded !== '' && ` ${said} `.includes(` ${folded} `)
}

const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('')
