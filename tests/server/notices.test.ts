import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { nest, place, remove } from '#domain/notice/questions/edit-outline.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import {
  createNotice,
  createNoticeFromText,
  getNotice,
  listNotices,
  replaceQuestions,
  updateFacts,
} from '#server/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const TEXT = `Request for Comments on Lamps

Comments are due by May 1, 2031.

Questions

1. What is a lamp?

a. Which lamps are bright?

2. Why?`

let workspaceId: string
beforeAll(async () => {
  workspaceId = (await buildWorkspace(db())).id
})

const labels = ({ questions }: NoticeRecord) => questions.map(({ label }) => label)
const idOf = (notice: NoticeRecord, label: string) =>
  notice.questions.find((question) => question.label === label)?.id ?? ''

test('a pasted notice is kept as it was read', async () => {
  const made = await createNoticeFromText({ workspaceId, text: TEXT })
  const kept = await getNotice(made.id)
  expect(kept).toEqual(made)
  expect(kept.title).toBe('Request for Comments on Lamps')
  expect(labels(kept)).toEqual(['1', '1.a', '2'])
  expect(kept.questions[1]?.parentId).toBe(kept.questions[0]?.id)
  expect(kept.text.slice(kept.facts.dueOn?.span?.start, kept.facts.dueOn?.span?.end)).toBe('May 1, 2031')
})

test('a file without a title goes by its own name', async () => {
  const bytes = new TextEncoder().encode('We ask: what is a lamp? It is bright.')
  const { title } = await createNotice({ workspaceId, fileName: 'lamps.txt', bytes })
  expect(title).toBe('lamps.txt')
})

test('an empty paste names the field to blame', async () => {
  await expect(createNoticeFromText({ workspaceId, text: ' \n ' })).rejects.toMatchObject({
    code: 'invalid',
    fields: { text: expect.stringContaining('Paste') },
  })
})

test('a workspace lists its own notices only, newest first, with their due dates', async () => {
  const other = (await buildWorkspace(db())).id
  const first = await createNoticeFromText({ workspaceId: other, text: TEXT })
  const second = await createNoticeFromText({
    workspaceId: other,
    text: 'Request for Comments on Ropes\n\nWhat is a rope?',
  })
  const listed = await listNotices(other)
  expect(listed.map(({ id }) => id)).toEqual([second.id, first.id])
  expect(listed.map(({ dueOn }) => dueOn)).toEqual([null, '2031-05-01'])
})

test('corrected facts are kept, and the title and due date of the list follow', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  await updateFacts(notice.id, {
    ...notice.facts,
    title: { value: 'Lamps, corrected', span: null },
    dueOn: { value: { date: '2031-06-01', time: '17:00', zone: 'Eastern Time' }, span: null },
    docketIds: [{ value: 'LAMP-2031-0001', span: { start: 5, end: 1_000_000 } }],
  })
  const kept = await getNotice(notice.id)
  expect(kept.title).toBe('Lamps, corrected')
  expect(kept.facts.dueOn?.value).toEqual({ date: '2031-06-01', time: '17:00', zone: 'Eastern Time' })
  expect(kept.facts.docketIds).toEqual([{ value: 'LAMP-2031-0001', span: null }])
  expect((await listNotices(workspaceId)).find(({ id }) => id === notice.id)?.dueOn).toBe('2031-06-01')
})

test('two people who correct different facts do not undo each other', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  const action = { value: 'Notice', span: null }
  await updateFacts(notice.id, { ...notice.facts, action }, ['action'])
  await updateFacts(notice.id, { ...notice.facts, citation: { value: '92 FR 1', span: null } }, ['citation'])
  const { facts } = await getNotice(notice.id)
  expect(facts.action).toEqual(action)
  expect(facts.citation?.value).toBe('92 FR 1')
})

test('a question keeps its identity when its words, label and place change', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  const last = idOf(notice, '2')
  const moved = place(notice.questions, last, idOf(notice, '1'), 'before')
  await replaceQuestions(
    notice.id,
    moved.map((q) => (q.id === last ? { ...q, label: '0', text: 'Why not?' } : q)),
  )
  const kept = await getNotice(notice.id)
  expect(labels(kept)).toEqual(['0', '1', '1.a'])
  expect(kept.questions[0]).toMatchObject({ id: last, text: 'Why not?' })
  await replaceQuestions(notice.id, nest(kept.questions, idOf(kept, '1')))
  expect((await getNotice(notice.id)).questions.find(({ label }) => label === '1')).toMatchObject({
    id: idOf(notice, '1'),
    parentId: last,
  })
})

test('removed questions are gone, added ones are there', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  const added = { id: randomUUID(), label: '3', parentId: null, text: 'What else?', span: null }
  await replaceQuestions(notice.id, [...remove(notice.questions, idOf(notice, '1')), added])
  const kept = await getNotice(notice.id)
  expect(labels(kept)).toEqual(['2', '3'])
  expect(idOf(kept, '3')).toBe(added.id)
})

test('a question of another notice cannot be taken over or changed', async () => {
  const victim = await createNoticeFromText({ workspaceId, text: TEXT })
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  const stolen = { id: idOf(victim, '1'), label: '9', parentId: null, text: 'Mine now?', span: null }
  const kept = await replaceQuestions(notice.id, [...notice.questions, stolen])
  expect(kept.at(-1)?.id).not.toBe(stolen.id)
  expect(await getNotice(victim.id)).toEqual(victim)
})

test('an outline that goes round in a circle is straightened, not lost', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: TEXT })
  const [one, two] = [idOf(notice, '1'), idOf(notice, '2')]
  const circle = notice.questions.map((q) =>
    q.id === one ? { ...q, parentId: two } : q.id === two ? { ...q, parentId: one } : q,
  )
  await replaceQuestions(notice.id, circle)
  expect((await getNotice(notice.id)).questions).toHaveLength(3)
})

test('a notice that is not there is not found', async () => {
  await expect(getNotice(randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  await expect(replaceQuestions(randomUUID(), [])).rejects.toMatchObject({ code: 'not-found' })
})
