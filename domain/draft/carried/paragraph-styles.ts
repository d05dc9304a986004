import type { LetterPart } from '../nodes/letter-part.ts'

/** The paragraph styles of a letter in Word, by id, for each conventional part of a letter. */
export const PART_STYLES = {
  letterhead: 'Letterhead',
  date: 'LetterDate',
  addressee: 'Addressee',
  reference: 'Reference',
  salutation: 'LetterSalutation',
  closing: 'LetterClosing',
  signature: 'LetterSignature',
  signatories: 'LetterSignatories',
} as const satisfies Record<LetterPart, string>

/**
 * The paragraph styles a letter is set in as a Word file, by id, each with the step its paragraphs end with in a block's
 * print. Null is for what export adds on its own: the logo, the room after a table. The ids are the names without their
 * spaces, since programs make ids of names.
 */
export const PARAGRAPH_STEPS = {
  Normal: 'p',
  Heading1: 'h1',
  Heading2: 'h2',
  Heading3: 'h3',
  Heading4: 'h4',
  /** The heading over a table of contents, which is none of its lines. */
  ContentsHeading: 'contents-heading',
  SummaryHeading: 'summary',
  AppendixHeading: 'appendix',
  LetterheadLogo: null,
  LetterheadName: 'letterhead',
  [PART_STYLES.letterhead]: 'letterhead',
  [PART_STYLES.date]: 'date',
  [PART_STYLES.addressee]: 'addressee',
  [PART_STYLES.reference]: 'reference',
  [PART_STYLES.salutation]: 'salutation',
  [PART_STYLES.closing]: 'closing',
  [PART_STYLES.signature]: 'signature',
  [PART_STYLES.signatories]: 'signatories',
  BlockQuote: 'quote',
  /** A question's own words: a quotation right under a heading, which stays with what answers it. */
  Question: 'quote',
  /** A paragraph of a list; without a number of its own it goes on with the item before it. */
  ListText: 'more',
  TableText: 'p',
  /** The words of a header cell, bold by this style and not by themselves. */
  TableHeading: 'p',
  Picture: 'picture',
  Caption: 'caption',
  Rule: 'rule',
  AfterTable: null,
} as const satisfies Record<string, string | null>
export type ParagraphStyle = keyof typeof PARAGRAPH_STEPS
