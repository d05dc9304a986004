import type { Node } from '@tiptap/pm/model'
import type { Exhibit } from '../../draft/exhibits.ts'
import type { NoticeFacts } from '../../notice/notice.ts'
import type { Profile } from '../../profile.ts'
import { endings, interestOf, openingsFor } from './cover-phrases.ts'
import { fitSummary, grow } from './fit-summary.ts'
import { measureText, type TextLimits } from './measure-text.ts'
import { withPlainMarks } from './plain-marks.ts'
import { summaryLines } from './summary-lines.ts'

/** No form that is known takes more, so that a text composed for one fits them all. */
export const MOST = 5_000
/** How much of the text may go to who files, so that the letter's own points find room. */
const INTEREST_SHARE = 0.4

export type CoverTextInput = {
  doc: Node
  /** Field id → the words given. */
  values: Readonly<Record<string, string>>
  exhibits: readonly Pick<Exhibit, 'id' | 'label'>[]
  facts: NoticeFacts | null
  profile: Profile | null
  limits: TextLimits | null
  /** Straight quotation marks and plain hyphens, which count as one byte each. */
  plainMarks: boolean
}

/** `isShortened`: sentences were left out, because the form takes no more. */
export type ComposedCoverText = { text: string; isShortened: boolean }

/**
 * The text for the agency's web form: what is answered, who files, the letter in short, and that the letter is attached.
 * Without emoji, in whole sentences, a blank line between paragraphs, never more than 5,000 characters and bytes or what
 * the form takes, however it sends line breaks.
 */
export function composeCoverText(input: CoverTextInput): ComposedCoverText {
  const { doc, values, exhibits, facts, profile, limits, plainMarks } = input
  const labels = Object.fromEntries(exhibits.map(({ id, label }) => [id, label]))
  const dress = (text: string) => (plainMarks ? withPlainMarks(text) : text)
  const fits = (blocks: readonly string[]) => {
    const whole = asText(blocks)
    // Plain marks make a text little shorter: far too much needs no counting.
    return whole.length <= 2 * MOST && isWithin(dress(whole), limits)
  }

  const ends = endings(profile, exhibits)
  const openings = openingsFor(facts, profile)
  const core = openings
    .flatMap((opening) => ends.map((end) => ({ opening, end })))
    .find(({ opening, end }) => fits([opening, ...end]))
  if (core === undefined) return { text: '', isShortened: true }

  const interest = interestOf(profile)
  const most = Math.floor(INTEREST_SHARE * Math.min(limits?.maxBytes?.value ?? MOST, MOST))
  const told = grow(interest, (some) => {
    const words = some.join(' ')
    return measureText(dress(words)).bytes <= most && fits([core.opening, words, ...core.end])
  })
  const before = [core.opening, ...(told.length > 0 ? [told.join(' ')] : [])]
  const summary = summaryLines(doc, { values, exhibits: labels })
  const short = fitSummary(summary, (blocks) => fits([...before, ...blocks, ...core.end]))
  return {
    text: dress(asText([...before, ...short.blocks, ...core.end])),
    isShortened: short.isShortened || told.length < interest.length,
  }
}

const asText = (blocks: readonly string[]) => blocks.filter((block) => block !== '').join('\n\n')

/** Some forms send a line break as two characters, and count half characters: room is left for both. */
function isWithin(text: string, limits: TextLimits | null): boolean {
  const breaks = text.split('\n').length - 1
  const characters = text.length + breaks
  const bytes = measureText(text).bytes + breaks
  return (
    characters <= Math.min(limits?.maxChars?.value ?? MOST, MOST) &&
    bytes <= Math.min(limits?.maxBytes?.value ?? MOST, MOST)
  )
}
