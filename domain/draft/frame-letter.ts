import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'
import { blank, heading, linesOf, paragraph, part, text, wordsOrBlank } from './build-letter.ts'
import type { DocJson } from './doc.ts'
import type { LetterFrame } from './letter-frame.ts'
import { addresseeLines, frameSentence, longDate, numbered } from './letter-words.ts'

export type FrameInput = {
  /** The draft's own title, which names the subject of a letter without a notice. */
  title: string
  profile: Profile
  facts: NoticeFacts | null
  frame: LetterFrame
  /** ISO date. */
  today: string
}

const lines = (words: string, fieldId: string) =>
  words.trim() === '' ? [[blank(fieldId)]] : linesOf(words).map((line) => [text(line)])

/** Everything before the arguments: letterhead to the statement of interest. */
export function letterOpening({ title, profile, facts, frame, today }: FrameInput): DocJson[] {
  const addressees = addresseeLines(facts)
  const known = { organisation: profile.organisation, title }
  return [
    part('letterhead', [[text(profile.organisation)], ...lines(profile.address, 'letter-address')]),
    part('date', [[text(longDate(today))]]),
    part('addressee', lines(addressees.join('\n'), 'letter-addressee')),
    part('reference', referenceLines(title, facts)),
    part('salutation', [[text(frame.salutation)]]),
    paragraph(frameSentence(frame.opening, facts, known)),
    heading(1, frame.interestHeading),
    paragraph(descriptionSentence(profile)),
    ...lines(profile.statementOfInterest, 'letter-statement-of-interest').map((line) => paragraph(line)),
  ]
}

/** Everything after the arguments: conclusion to signature. */
export function letterEnding({ title, profile, facts, frame }: FrameInput): DocJson[] {
  const known = { organisation: profile.organisation, title }
  return [
    heading(1, frame.conclusionHeading),
    paragraph(frameSentence(frame.conclusion, facts, known)),
    part('closing', [[text(frame.closing)]]),
    part('signature', [
      [wordsOrBlank(profile.signatoryName, 'letter-signatory-name')],
      [wordsOrBlank(profile.signatoryTitle, 'letter-signatory-title')],
      [text(profile.organisation)],
      [wordsOrBlank(profile.contactEmail, 'letter-contact-email')],
    ]),
  ]
}

/** What lets the agency's docket clerk file the letter: title, docket numbers, RINs, citation. */
function referenceLines(title: string, facts: NoticeFacts | null): DocJson[][] {
  const subject = facts?.title?.value ?? title
  const publishedOn = facts?.publishedOn ? ` (${longDate(facts.publishedOn.value)})` : ''
  const documentNumber = facts?.documentNumber ? [`Document No. ${facts.documentNumber.value}`] : []
  const found = [
    ...numbered('Docket No.', 'Docket Nos.', facts?.docketIds.map((docket) => docket.value) ?? []),
    ...numbered('RIN', 'RINs', facts?.rins.map((rin) => rin.value) ?? []),
    ...(facts?.citation ? [`${facts.citation.value}${publishedOn}`] : documentNumber),
  ]
  return [[text('Re: '), wordsOrBlank(subject, 'letter-subject')], ...found.map((line) => [text(line)])]
}

/** `{organisation} is {what it is}.`; a description already written as sentences stands as it is. */
function descriptionSentence({ organisation, description }: Profile): DocJson[] {
  const words = description.trim()
  if (words === '') return [text(`${organisation} is `), blank('letter-organisation-is'), text('.')]
  if (/^(an?|the|one)\b/i.test(words)) {
    return [text(`${organisation} is ${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')}.`)]
  }
  return [text(/[.!?]$/.test(words) ? words : `${words}.`)]
}
