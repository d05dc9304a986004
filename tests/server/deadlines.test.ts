import { beforeAll, expect, test } from 'vitest'
import { changeDueDate } from '#domain/notice/dates/change-due-date.ts'
import { buildDraft, buildNotice } from '#prisma/builders/build-draft.ts'
import { buildUser, buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { writeDeadline, writeDeadlines } from '#server/deadlines.ts'
import { listDrafts } from '#server/drafts.ts'
import { getNotice, updateFacts } from '#server/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const NOW = new Date('2031-01-01T00:00:00Z')

let userId: string
let workspace: { id: string; name: string }
let noticeId: string
let draftId: string
beforeAll(async () => {
  userId = (await buildUser(db())).id
  workspace = await buildWorkspace(db())
  noticeId = (await buildNotice(db(), { workspaceId: workspace.id, dueOn: '2031-05-01' })).id
  const owned = { workspaceId: workspace.id, noticeId, access: [{ userId, role: 'owner' as const }] }
  draftId = (await buildDraft(db(), { ...owned, title: 'Answer on lamps' })).id
  await buildDraft(db(), {
    workspaceId: workspace.id,
    noticeId,
    title: 'A letter closed to others',
    memberRole: null,
  })
})

test('an extension entered once shows in the list of drafts and in every calendar file', async () => {
  expect(await writeDeadline(draftId, NOW)).toContain('DTSTART;VALUE=DATE:20310501\r\nSEQUENCE:0')
  const { facts } = await getNotice(noticeId)
  const to = { date: '2031-06-02', time: '17:00', zone: 'ET' }
  await updateFacts(noticeId, changeDueDate(facts, { kind: 'extension', to, announcedIn: '96 FR 1' }))
  const [draft] = await listDrafts(userId, workspace.id)
  expect(draft).toMatchObject({ dueOn: to, isDueDateChanged: true })
  for (const file of [await writeDeadline(draftId, NOW), await writeDeadlines(userId, workspace, NOW)]) {
    expect(file).toContain('DTSTART:20310602T210000Z\r\nSEQUENCE:1')
    expect(file).toContain(`UID:deadline-${draftId}@rejoinder`)
    expect(file).not.toContain('20310501')
  }
})

test('a calendar holds no letter that its owner may not read', async () => {
  const file = await writeDeadlines(userId, workspace, NOW)
  expect(file).toContain('Answer on lamps')
  expect(file).not.toContain('closed to others')
})

test('a letter without a due date has no calendar file', async () => {
  const { id } = await buildDraft(db(), { workspaceId: workspace.id })
  await expect(writeDeadline(id, NOW)).rejects.toMatchObject({ code: 'not-found' })
})
