import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { IntakeProgress } from '#domain/notice/intake-progress.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { lookUpDueDates } from '#server/due-dates.ts'
import {
  createNotice,
  createNoticeFromReference,
  createNoticeFromText,
  listNotices,
} from '#server/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'
import {
  federalRegisterJson,
  file,
  json,
  regulationsJson,
  regulationsList,
  type StandIn,
  standIn,
} from '#tests/support/publishers-stand-in.ts'

freshDatabase()

let site: StandIn
let workspaceId: string
beforeAll(async () => {
  site = await standIn()
  const { federalRegisterApi, govinfo, regulationsGovApi, regulationsGovFiles } = site.publishers
  vi.stubEnv('FEDERAL_REGISTER_API', federalRegisterApi)
  vi.stubEnv('GOVINFO_URL', govinfo)
  vi.stubEnv('REGULATIONS_GOV_API', regulationsGovApi)
  vi.stubEnv('REGULATIONS_GOV_FILES', regulationsGovFiles)
  workspaceId = (await buildWorkspace(db())).id
  site.on('/fr/api/v1/documents/2023-04319.json', json(federalRegisterJson(site)))
  site.on('/fr/documents/full_text/xml/2023/03/07/2023-04319.xml', file('2023-04319.xml'))
  site.on('/v4/documents', json(regulationsList(regulationsJson('LAMP-2023-0001-0001'))))
})
afterAll(() => site.close())

const rowOf = (id: string) => db().notice.findUniqueOrThrow({ where: { id } })

test('a notice looked up by its number is read, filled in, and kept with where it came from', async () => {
  const heard: IntakeProgress[] = []
  const made = await createNoticeFromReference({
    workspaceId,
    reference: { kind: 'federal-register', documentNumber: '2023-04319' },
    onProgress: (progress) => heard.push(progress),
  })
  if (made.is !== 'kept') throw new Error('Nothing was kept.')
  const { notice } = made
  // The text says what it is about; the publishers add what only they know.
  expect(notice.text.slice(notice.facts.title?.span?.start, notice.facts.title?.span?.end)).toBe(
    notice.facts.title?.value,
  )
  expect(notice.facts.reportedDueDates.map(({ source }) => source)).toEqual([
    'federal-register',
    'regulations-gov',
  ])
  expect(notice.facts.docketIds.map(({ value }) => value)).toContain('LAMP-2023-0001')
  expect(notice.origin).toMatchObject({ kind: 'federal-register', documentNumber: '2023-04319' })
  expect((await rowOf(notice.id)).reading).toMatchObject({ facts: notice.facts, questions: notice.questions })
  expect(heard.map((progress) => (progress.step === 'fetching' ? progress.site : progress.step))).toEqual([
    'the Federal Register',
    'Regulations.gov',
    'waiting',
    'reading',
  ])
})

test('a notice from a file can be asked about later, and asking keeps nothing', async () => {
  const bytes = new TextEncoder().encode('1. What is a lamp?\n\n[FR Doc. 2023-04319 Filed 3-6-23; 8:45 am]')
  const notice = await createNotice({ workspaceId, fileName: 'lamps.txt', bytes })
  const { dueDates, warning } = await lookUpDueDates(notice.id, new AbortController().signal)
  expect(dueDates.map(({ source, due }) => [source, due.date])).toEqual([
    ['federal-register', '2023-04-06'],
    ['regulations-gov', '2023-04-07'],
  ])
  expect(warning).toBeNull()
  expect((await rowOf(notice.id)).facts).toMatchObject({ reportedDueDates: [] })
})

test('a notice without a number cannot be asked about, and the sentence says what to enter', async () => {
  const { id } = await createNoticeFromText({ workspaceId, text: 'What is a lamp?' })
  await expect(lookUpDueDates(id, new AbortController().signal)).rejects.toThrow(/no document number yet/u)
})

test('a docket of several documents keeps nothing and answers what there is to choose', async () => {
  const open = { withinCommentPeriod: true }
  site.on('/v4/dockets/LAMP-2023-0001', json({ data: { id: 'LAMP-2023-0001', attributes: {} } }))
  site.on(
    '/v4/documents',
    json(
      regulationsList(
        regulationsJson('LAMP-2023-0001-0001', open),
        regulationsJson('LAMP-2023-0001-0002', open),
      ),
    ),
  )
  const before = await db().notice.count()
  const made = await createNoticeFromReference({
    workspaceId,
    reference: { kind: 'regulations-gov-docket', docketId: 'LAMP-2023-0001' },
  })
  expect(made).toMatchObject({ is: 'several', documents: [{ isOpen: true }, { isOpen: true }] })
  expect(await db().notice.count()).toBe(before)
})

test('a notice that is given up while it is read is not kept', async () => {
  const other = (await buildWorkspace(db())).id
  const cancel = new AbortController()
  const asked = createNoticeFromText({
    workspaceId: other,
    text: '1. What is a lamp?',
    signal: cancel.signal,
    onProgress: ({ step }) => {
      if (step === 'reading') cancel.abort(new Error('Cancelled.'))
    },
  })
  await expect(asked).rejects.toThrow('Cancelled.')
  expect(await listNotices(other)).toEqual([])
})

test('a file and pasted words say where they came from too', async () => {
  const bytes = new TextEncoder().encode('1. What is a lamp?')
  const { origin } = await createNotice({ workspaceId, fileName: 'lamps.txt', bytes })
  expect(origin).toEqual({ kind: 'file', fileName: 'lamps.txt' })
  expect((await createNoticeFromText({ workspaceId, text: 'What is a lamp?' })).origin).toEqual({
    kind: 'paste',
  })
})
