import type { Requirable } from '#domain/draft/assemble/letter-frame.ts'
import { missingParts } from '#domain/draft/assemble/missing-parts.ts'
import type { Check } from '../../preflight.ts'

const NAMES: Readonly<Record<Requirable, string>> = {
  letterhead: 'the letterhead',
  date: 'the date',
  addressee: 'the addressee',
  reference: 'the reference, which says what the letter answers',
  salutation: 'the salutation',
  closing: 'the closing',
  signature: 'the signature',
  signatories: 'the list of signatories',
  interest: 'the section that says who you are and why this matters to you',
  conclusion: 'the conclusion',
}

/** What a letter of its kind is filed with, and this one has lost. */
export const missingPart: Check = ({ doc, frame }) =>
  frame === null
    ? []
    : missingParts(doc, frame).map((part) => ({
        check: 'missing-part',
        level: 'warning',
        about: part,
        message: `The letter has lost ${NAMES[part]}. Put it back before filing.`,
        place: { kind: 'letter' },
      }))
