import { type Speaker, wordsFor } from '#domain/library/conditions.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'
import type { DocJson } from '../doc.ts'
import { blank, heading, linesOf, paragraph, part, text, wordsOrBlank } from './build-letter.ts'
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
  /** Who speaks, for sentences that depend on it. */
  speaker: Speaker
}

const lines = (words: string, fieldId: string) =>
  words.trim() === '' ? [[blank(fieldId)]] : linesOf(words).map((line) => [text(line)])

/** Everything before the arguments: letterhead to the statement of interest. `preface` follows the opening sentence. */
export function letterOpening(input: FrameInput, preface: readonly DocJson[]): DocJson[] {
  const { title, profile, facts, frame, today } = input
  const addressees = addresseeLines(facts)
  return [
    part('letterhead', [[text(profile.organisation)], ...lines(profile.address, 'letter-address')]),
    part('date', [[text(longDate(today))]]),
    part('addressee', lines(addressees.join('\n'), 'letter-addressee')),
    part('reference', referenceLines(title, facts)),
    part('salutation', [[text(frame.salutation)]]),
    paragraph(sentence(frame.opening, input)),
    ...preface,
    ...(frame.interestHeading === undefined ? [] : [heading(1, frame.interestHeading)]),
    paragraph(descriptionSentence(profile, frame)),
    ...lines(profile.statementOfInterest, 'letter-statement-of-interest').map((line) => paragraph(line)),
  ]
}

/** Everything after the arguments: conclusion to signature. */
export function letterEnding(input: FrameInput): DocJson[] {
  const { profile, frame } = input
  return [
    ...(frame.conclusionHeading === undefined ? [] : [heading(1, frame.conclusionHeading)]),
    paragraph(sentence(frame.conclusion, input)),
    part('closing', [[text(frame.closing)]]),
    part('signature', [
      ...(frame.voice === 'person' ? [] : signatory(profile)),
      [text(profile.organisation)],
      [wordsOrBlank(profile.contactEmail, 'letter-contact-email')],
      ...(frame.isJoint ? [[text('Together with')], [blank('letter-members')]] : []),
    ]),
  ]
}

const signatory = (profile: Profile): DocJson[][] => [
  [wordsOrBlank(profile.signatoryName, 'letter-signatory-name')],
  [wordsOrBlank(profile.signatoryTitle, 'letter-signatory-title')],
]

/** A sentence of the frame, as this speaker says it. */
const sentence = (words: string, { title, profile, facts, speaker }: FrameInput): DocJson[] =>
  frameSentence(wordsFor(words, speaker), facts, { organisation: profile.organisation, title })

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

function descriptionSentence(profile: Profile, { voice }: LetterFrame): DocJson[] {
  const said = selfDescription(profile, voice)
  if (said !== null) return [text(said)]
  return [text(`${subjectOf(profile, voice)} `), blank('letter-organisation-is'), text('.')]
}

/** `{organisation} is {what it is}.`; a description already written as sentences stands as it is. Null without one. */
export function selfDescription(
  profile: Pick<Profile, 'organisation' | 'description'>,
  voice: LetterFrame['voice'],
): string | null {
  const words = profile.description.trim()
  if (words === '') return null
  if (/^(an?|the|one)\b/i.test(words)) {
    const clause = `${words.charAt(0).toLowerCase()}${words.slice(1).replace(/\.$/, '')}`
    return `${subjectOf(profile, voice)} ${clause}.`
  }
  return /[.!?]$/.test(words) ? words : `${words}.`
}

const subjectOf = ({ organisation }: Pick<Profile, 'organisation'>, voice: LetterFrame['voice']) =>
  voice === 'person' ? 'I am' : `${organisation} is`
