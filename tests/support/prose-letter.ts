import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { type Source, sourceSchema } from '#domain/evidence/source.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { PROSE_CHECK_IDS } from '#domain/preflight/check-id.ts'
import type { Finding } from '#domain/preflight/finding.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import { runChecks } from '#domain/preflight/run-checks.ts'
import { argumentFor } from './argument.ts'

export const NOTICE_TEXT = `Office of Harbours
Berths for Small Boats; Request for Information
The Office of Harbours seeks comment on berths. Harbour masters have told the Office that small boats
wait longer than large ones at every port that was visi-
ted. The Office counted 1,240 boats in 2023. For questions write to Dana Reed, reed@harbours.example, (202) 555-0143.
1. Which berths should be kept for small boats, and on what terms should they be let to their owners?`

export const notice: NoticeRecord = {
  ...{
    id: 'n',
    workspaceId: 'w',
    title: 'Berths for Small Boats',
    text: NOTICE_TEXT,
    warnings: [],
    origin: null,
    gone: [],
  },
  facts: {
    ...EMPTY_FACTS,
    title: { value: 'Berths for Small Boats', span: null },
    agencies: [{ value: 'Office of Harbours', span: null }],
    citation: { value: '89 FR 14059', span: null },
    publishedOn: { value: '2024-02-26', span: null },
  },
  questions: [{ id: 'q1', label: '1', parentId: null, text: 'Which berths?', span: null }],
}

const sources: Source[] = ['tide-tables', 'quay-survey'].map((id) =>
  sourceSchema.parse({ id, type: 'report', title: `The ${id}`, custom: { status: 'verified' } }),
)

/** Held by the team, so that quotations of it can be compared. */
export const SURVEY_TEXT =
  'We found that every second berth stood empty on weekdays, while owners of small boats queued at the gate.'

const against = argumentFor({ id: 'large-boats', title: 'Large boats pay for the harbour' })
const claim = argumentFor({
  id: 'small-boats',
  title: 'Small boats first',
  stance: 'pro',
  pullsAgainst: ['large-boats'],
  forms: {
    short: 'Small boats need berths.',
    standard:
      'Small boats need berths of their own. {{#concession}}Large boats bring most of the fees that keep a harbour dredged and lit through the winter.{{/concession}} Both can be served.',
  },
})

const refusedPhrasings = [
  { phrase: 'the Office decided', why: 'Its staff wrote it.', instead: 'staff of the Office wrote' },
]

export const text = (words: string, ...marks: string[]): DocJson => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
})
export const cite = (sourceId: string): DocJson => ({ type: 'citation', attrs: { sourceId } })
export const note = (...content: DocJson[]): DocJson => ({ type: 'footnote', content })
export const paragraph = (...content: DocJson[]): DocJson => ({ type: 'paragraph', content })
export const says = (words: string): DocJson => paragraph(text(words))
export const heading = (words: string): DocJson => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
})
const part = (name: string, ...lines: string[]): DocJson => ({
  type: 'letterPart',
  attrs: { part: name },
  content: lines.map(says),
})
const fromLibrary = (words: string): DocJson => ({
  ...says(words),
  attrs: { argument: { id: 'small-boats', revision: claim.revision, passage: 'standard' }, answers: ['q1'] },
})

/** The paragraphs of a letter nobody has anything to say about, by what is tried out on each. */
export const GOOD = {
  letterhead: part(
    'letterhead',
    'The Alliance',
    '12 Quay Street, Newport',
    'office@alliance.example',
    '+1 (202) 555-0199',
  ),
  reference: part('reference', 'Docket No. HARB-2024-0001, 89 Fed. Reg. 14,059 (Feb. 26, 2024)'),
  opening: says(
    'We write for people who keep small boats. Our members own 312 of them, and 40 percent have no berth.',
  ),
  heading: heading('Question 1: which berths should be kept'),
  argument: fromLibrary(
    'Small boats need berths of their own. Large boats bring most of the fees that keep a harbour dredged and lit through the winter. Both can be served.',
  ),
  sourced: paragraph(
    text('A survey of 2022 found 48 percent of berths empty.'),
    note(cite('tide-tables'), text(', p. 4')),
    text(' Studies show that fees fall behind.'),
    note(cite('quay-survey')),
  ),
  quoting: says(
    'The Office was told that “small boats wait longer than large ones at every port that was visited” and asks which “berths should be kept for small boats.”',
  ),
  quotingSource: paragraph(
    text(
      'A survey saw that “every second berth stood empty on weekdays . . . owners of small boats queued at the gate.”',
    ),
    note(cite('quay-survey')),
  ),
  lawful: paragraph(
    text('The rule rests on 33 U.S.C. § 1221 and 33 C.F.R. § 26.08, and on Pub. L. 117-167.'),
    note(text('H.R. 1234, 118th Cong. (2023); 88 Fed. Reg. 1,234 (Jan. 9, 2023).')),
  ),
  request: says(
    'The agency should keep 30 percent of berths for boats under 20 feet [emphasis added], and may let the rest.',
  ),
  closing: part('closing', 'Respectfully submitted,'),
  signature: part('signature', 'Ana Rivera', 'ana@alliance.example'),
} satisfies Record<string, DocJson>

/** The good letter with some of its paragraphs changed, and everything it is held against. */
export function letterWith(changes: Partial<Record<keyof typeof GOOD, DocJson>> = {}): Preflight {
  const doc = parseDoc({ type: 'doc', content: Object.values({ ...GOOD, ...changes }) })
  return preflightOf(doc)
}

export const preflightOf = (doc: Preflight['doc']): Preflight => ({
  doc,
  values: {},
  exhibits: [],
  settings: draftSettingsSchema.parse({}),
  title: 'Berths for small boats',
  skipped: {},
  notice,
  otherNotices: [],
  profile: {
    ...{ organisation: 'The Alliance', description: '', kind: null, statementOfInterest: '' },
    ...{ address: '12 Quay Street', contactEmail: 'office@alliance.example' },
    ...{ signatoryName: 'Ana Rivera', signatoryTitle: '' },
  },
  frame: null,
  sources,
  sourceTexts: { 'quay-survey': SURVEY_TEXT },
  arguments: [claim, against],
  findCautions: createCautionFinder({ refusedPhrasings, sources }),
  pages: null,
  coverText: null,
  filing: null,
  now: new Date('2026-11-26T12:00:00Z'),
})

/** What the checks of a letter's own words find. */
export const findingsIn = (preflight: Preflight): Finding[] =>
  runChecks(preflight).filter(({ check }) => PROSE_CHECK_IDS.some((id) => id === check))

/** The words a finding points at. */
export const wordsAt = ({ doc }: Pick<Preflight, 'doc'>, { place }: Finding): string =>
  place.kind === 'words' ? doc.textBetween(place.from, place.to, ' ', '\ufffc') : ''

/** The letter's words after a finding's fix. */
export function afterFix({ doc }: Pick<Preflight, 'doc'>, { fix }: Finding): string {
  if (fix?.kind !== 'replace' && fix?.kind !== 'remove') return ''
  const text = fix.kind === 'replace' ? fix.text : ''
  const end = doc.content.size
  return `${doc.textBetween(0, fix.from, '\n', '')}${text}${doc.textBetween(fix.to, end, '\n', '')}`
}
