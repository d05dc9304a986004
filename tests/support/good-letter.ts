import { readFileSync } from 'node:fs'
import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { createCautionFinder } from '#domain/draft/reading/find-cautions.ts'
import { fieldsIn } from '#domain/draft/reading/read-doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { type NoticeReading, noticeFactsSchema } from '#domain/notice/notice.ts'
import type { Preflight } from '#domain/preflight/preflight.ts'
import type { Profile } from '#domain/profile.ts'
import { readFile } from '#server/intake/read-file.ts'
import { library } from '#server/library.ts'

export const PROFILE: Profile = {
  organisation: 'Harbour Builders Alliance',
  description: 'an association of 40 companies that build navigation software',
  kind: 'association',
  statementOfInterest: 'Our members publish the software that ferries steer by.',
  address: '1 Harbour Street\nPortland, ME 04101',
  contactEmail: 'policy@harbour.example',
  signatoryName: 'Ana Rivera',
  signatoryTitle: 'Executive Director',
}

/** What the notice of the good letter asks for, as its own words say. */
const ASKED: Instruction[] = [
  { kind: 'question-numbers', words: 'note the number of the question', span: { start: 10, end: 20 } },
  { kind: 'page-numbers', words: 'a page number on each page', span: null },
  { kind: 'confidential', rule: 'forbidden', words: 'do not submit confidential information', span: null },
]

export const readFixture = (name: string): Promise<NoticeReading> =>
  readFile(readFileSync(new URL(`notices/${name}`, import.meta.url)))

/** A letter that answers a real notice as it asks, assembled from the library, every blank filled. */
export async function goodLetter(): Promise<Preflight> {
  const { facts, questions, text } = await readFixture('2024-03763.pdf')
  const shelf = library()
  const frame = shelf.frames.find(({ id }) => id === 'request-for-information') ?? null
  if (frame === null) throw new Error('The frame of the good letter is gone.')
  const chosen = questions.slice(0, 3)
  const items = shelf.arguments.slice(0, 3).map(({ id }, index) => ({
    ...{ argumentId: id, form: 'standard' as const, questionIds: [chosen[index]?.id ?? ''] },
  }))
  const notice = {
    ...{ id: 'n', workspaceId: 'w', title: facts.title?.value ?? '', text, warnings: [], questions },
    origin: null,
    gone: [],
    facts: noticeFactsSchema.parse({
      ...{ ...facts, reportedDueDates: [], dueDateChanges: [], instructions: ASKED },
      dueOn: { value: { date: '2024-03-27', time: null, zone: null }, span: { start: 0, end: 5 } },
    }),
  }
  const doc = assembleLetter({
    ...{ title: 'Open weights', profile: PROFILE, facts: notice.facts, frame, today: '2024-03-01' },
    ...{ questions, library: shelf },
    plan: { questionIds: chosen.map(({ id }) => id), items },
  })
  const left = questions.filter(({ id }) => !chosen.some((question) => question.id === id))
  return {
    ...{ doc, notice, frame, title: 'Open weights', profile: PROFILE },
    values: Object.fromEntries(fieldsIn(doc).map(({ id }) => [id, 'what our members saw in 2023'])),
    settings: draftSettingsSchema.parse({}),
    skipped: Object.fromEntries(left.map(({ id }) => [id, 'Others know more of it.'])),
    exhibits: [],
    otherNotices: [],
    sources: shelf.sources,
    sourceTexts: {},
    arguments: shelf.arguments,
    findCautions: createCautionFinder(shelf),
    ...{ pages: 6, coverText: 'Please see the attached letter.' },
    filing: shelf.filingProfiles.find(({ id }) => id === 'regulations-gov') ?? null,
    now: new Date('2024-03-12T15:00:00Z'),
  }
}
