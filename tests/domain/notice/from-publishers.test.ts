import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fillFacts } from '#domain/notice/lookup/fill-facts.ts'
import {
  factsFromFederalRegister,
  federalRegisterDocumentSchema,
  hearsayDueDate,
} from '#domain/notice/lookup/from-federal-register.ts'
import {
  closesOn,
  documentsToAnswer,
  regulationsDocumentSchema,
} from '#domain/notice/lookup/from-regulations-gov.ts'
import { EMPTY_FACTS } from '#domain/notice/notice.ts'

const read = <T>(value: T) => ({ value, span: { start: 0, end: 4 } })
const document = (changes: Record<string, unknown>) =>
  federalRegisterDocumentSchema.parse({ document_number: '2031-00001', ...changes })

test('an instant in Greenwich is the day and minute it is in Washington, summer and winter', () => {
  expect(closesOn('2020-11-24T04:59:59Z')).toEqual({ date: '2020-11-23', time: '23:59', zone: 'ET' })
  expect(closesOn('2021-07-01T03:59:59Z')).toEqual({ date: '2021-06-30', time: '23:59', zone: 'ET' })
  expect(closesOn('2021-07-01T21:00:00Z')).toEqual({ date: '2021-07-01', time: '17:00', zone: 'ET' })
  expect(closesOn('2021-01-01T00:00:00-05:00')).toEqual({ date: '2021-01-01', time: '00:00', zone: 'ET' })
})

test('a document as the Federal Register really answers is understood', () => {
  const recorded = new URL('../../support/publishers/federal-register-2024-31396.json', import.meta.url)
  const answer = federalRegisterDocumentSchema.parse(JSON.parse(readFileSync(recorded, 'utf8')))
  expect(factsFromFederalRegister(answer)).toMatchObject({
    title: { value: expect.stringMatching(/^Air Plan Revisions; California/u) },
    agencies: [{ value: 'Environmental Protection Agency', partOf: null }],
    docketIds: [{ value: 'EPA-R09-OAR-2023-0649', system: 'regulations-gov' }, { value: 'FRL-11647-02-R9' }],
    citation: { value: '89 FR 107012' },
    action: { value: 'Final rule.' },
    publishedOn: { value: '2024-12-31' },
    dueOn: null,
    reportedDueDates: [],
  })
  expect(answer.full_text_xml_url).toMatch(/2024-31396\.xml$/u)
})

test('a document that says nothing of itself but its number is still a document', () => {
  expect(factsFromFederalRegister(document({}))).toEqual({
    ...EMPTY_FACTS,
    documentNumber: { value: '2031-00001', span: null },
  })
})

test('an address that no browser should open is refused', () => {
  expect(
    federalRegisterDocumentSchema.safeParse({ document_number: '1', html_url: 'javascript:x' }).success,
  ).toBe(false)
})

test('what the Federal Register heard of a docket counts when it is one day', () => {
  const docket = (...days: (string | null)[]) => ({
    dockets: [{ id: 'A', documents: days.map((day) => ({ id: 'A-1', comment_end_date: day })) }],
  })
  expect(hearsayDueDate(document(docket('2031-05-01', null, '2031-05-01')))?.due.date).toBe('2031-05-01')
  expect(hearsayDueDate(document(docket('2031-05-01', '2031-06-01')))).toBeNull()
  expect(hearsayDueDate(document(docket(null)))).toBeNull()
})

test('the text has the last word, what it lacks is filled in, and no reported date is lost', () => {
  const reported = factsFromFederalRegister(
    document({
      title: 'Lamps',
      comments_close_on: '2031-05-02',
      docket_ids: ['LAMP-2031-0001', 'FRL-1'],
      dockets: [{ id: 'LAMP-2031-0001' }, { id: 'ROPE-2031-0002' }],
      citation: '96 FR 1',
    }),
  )
  const own = {
    ...EMPTY_FACTS,
    title: read('Lamp'),
    docketIds: [read('310501-0001')],
    dueOn: read({ date: '2031-05-01', time: '17:00', zone: 'ET' }),
  }
  const filled = fillFacts(own, reported)
  expect(filled.title).toEqual(own.title)
  expect(filled.dueOn).toEqual(own.dueOn)
  expect(filled.citation).toEqual({ value: '96 FR 1', span: null })
  expect(filled.reportedDueDates.map(({ due }) => due.date)).toEqual(['2031-05-02'])
  // A number of the agency's own is no news; the docket to file in is.
  expect(filled.docketIds.map(({ value }) => value)).toEqual(['310501-0001', 'LAMP-2031-0001'])
  expect(fillFacts(EMPTY_FACTS, reported).docketIds.map(({ value }) => value)).toEqual([
    'LAMP-2031-0001',
    'FRL-1',
  ])
  const known = fillFacts({ ...own, docketIds: [read('LAMP-2031-0001')] }, reported)
  expect(known.docketIds).toEqual([{ ...read('LAMP-2031-0001'), system: 'regulations-gov' }])
})

test('a docket offers what is open, else what once was, else what could have asked', () => {
  const made = (id: string, attributes: Record<string, unknown>) =>
    regulationsDocumentSchema.parse({ id, attributes: { documentType: 'Notice', ...attributes } })
  const open = made('open', { withinCommentPeriod: true })
  const once = made('once', { commentEndDate: '2031-05-02T03:59:59Z' })
  const mute = made('mute', {})
  const paper = made('paper', { documentType: 'Supporting & Related Material' })
  const gone = made('gone', { withinCommentPeriod: true, withdrawn: true })
  const offered = (...documents: (typeof open)[]) =>
    documentsToAnswer(documents).map(({ documentId }) => documentId)
  expect(offered(gone, open, once, mute, paper)).toEqual(['open'])
  expect(offered(gone, once, mute, paper)).toEqual(['once'])
  expect(offered(gone, mute, paper)).toEqual(['mute'])
  expect(offered(gone, paper)).toEqual([])
})
