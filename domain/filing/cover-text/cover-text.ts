import { chooseFilingProfile } from '../choose-filing-profile.ts'
import type { FilingChoices } from '../filing-choices.ts'
import type { FilingProfile } from '../filing-profile.ts'
import { type ComposedCoverText, type CoverTextInput, composeCoverText } from './compose-cover-text.ts'
import { textLimitsOf } from './measure-text.ts'
import type { OwnWords } from './own-words.ts'

/** The text for the web form as it stands, and how it stands to the letter. */
export type CoverText = {
  /** What goes into the form. */
  text: string
  isOwn: boolean
  /** What the letter as it is now would give. */
  composed: ComposedCoverText
  /** What `text` was written from, when the letter has come to say something else since; else null. */
  wasFrom: string | null
}

type Draft = Omit<CoverTextInput, 'limits' | 'plainMarks'>

/** The way a draft is filed: the one chosen, or the one its notice names. */
export const filingProfileOf = (
  choices: Pick<FilingChoices, 'profileId'>,
  profiles: readonly FilingProfile[],
  facts: Draft['facts'],
): FilingProfile | null =>
  profiles.find(({ id }) => id === choices.profileId) ?? chooseFilingProfile(profiles, facts)

/** The text of a draft as it is filed by this way; null where the way takes none. */
export function coverTextOf(
  draft: Draft,
  choices: FilingChoices,
  filing: FilingProfile | null,
): CoverText | null {
  const limits = textLimitsOf(filing)
  if (limits === null) return null
  return inOwnWords(composeCoverText({ ...draft, limits, plainMarks: choices.plainMarks }), choices.coverText)
}

/** Composed of the letter until somebody edits it; from then on in their words, with word of what changed since. */
export function inOwnWords(composed: ComposedCoverText, own: OwnWords | null): CoverText {
  if (own === null || own.text === composed.text)
    return { text: composed.text, isOwn: false, composed, wasFrom: null }
  const isBehind = own.from !== composed.text
  return { text: own.text, isOwn: true, composed, wasFrom: isBehind ? own.from : null }
}
