import { beforeAll, expect, test } from 'vitest'
import { EMPTY_PLAN } from '#domain/draft/assemble/plan.ts'
import { buildDraft } from '#prisma/builders/build-draft.ts'
import { buildWorkspace } from '#prisma/builders/build-team.ts'
import { db } from '#server/db.ts'
import { compareNewer, takeInNewer } from '#server/newer-notice.ts'
import { createNoticeFromText, getNotice, replaceQuestions } from '#server/notices.ts'
import { freshDatabase } from '#tests/support/database.ts'

freshDatabase()

const FIRST = `Request for Comments on Lamps

Comments are due by May 1, 2031.

Questions

1. How should a lamp be defined for these rules?

2. Which bulbs are bright enough to count?

3. What would labels cost small makers?`

const LATER = `Request for Comments on Lamps

Comments are due by June 2, 2031.

Questions

1. How should a lamp be defined for these rules?

2. What would labels cost small makers?

3. Who tests the wiring of old lanterns?`

let workspaceId: string
beforeAll(async () => {
  workspaceId = (await buildWorkspace(db())).id
})

test('a later version brings its text, dates and questions; corrections and the ids of questions stay', async () => {
  const notice = await createNoticeFromText({ workspaceId, text: FIRST })
  const [one, two, three] = notice.questions
  await replaceQuestions(
    notice.id,
    notice.questions.map((each) => (each === one ? { ...each, text: 'What is a lamp, in short?' } : each)),
  )
  const draft = await buildDraft(db(), { workspaceId, noticeId: notice.id })
  const plan = { ...EMPTY_PLAN, questionIds: [two?.id ?? ''] }
  await db().draft.update({ where: { id: draft.id }, data: { plan } })
  const newer = await createNoticeFromText({ workspaceId, text: LATER })
  const versions = { noticeId: notice.id, newerId: newer.id, takeNewer: [] }
  const { merged } = await compareNewer(versions)
  expect(merged.report.added.map(({ text }) => text)).toEqual(['Who tests the wiring of old lanterns?'])
  expect(merged.report.gone).toMatchObject([{ question: { id: two?.id }, isKept: true }])

  await takeInNewer(versions)
  const kept = await getNotice(notice.id)
  expect(kept.text).toBe(newer.text)
  expect(kept.facts.dueOn?.value.date).toBe('2031-06-02')
  expect(kept.questions.find(({ id }) => id === one?.id)?.text).toBe('What is a lamp, in short?')
  expect(kept.questions.find(({ id }) => id === three?.id)?.label).toBe('2')
  expect(kept.gone).toEqual([two?.id])
  for (const { text, span } of kept.questions.slice(-1))
    expect(kept.text.slice(span?.start, span?.end)).toBe(text)
  await expect(getNotice(newer.id)).rejects.toMatchObject({ code: 'not-found' })

  const again = await createNoticeFromText({ workspaceId, text: LATER })
  await takeInNewer({ ...versions, newerId: again.id })
  const { origin: _, ...same } = await getNotice(notice.id)
  expect(same).toEqual({ ...same, questions: kept.questions, facts: kept.facts, gone: kept.gone })
})

test('a version of another workspace is not found', async () => {
  const other = (await buildWorkspace(db())).id
  const notice = await createNoticeFromText({ workspaceId, text: FIRST })
  const foreign = await createNoticeFromText({ workspaceId: other, text: LATER })
  const versions = { noticeId: notice.id, newerId: foreign.id, takeNewer: [] }
  await expect(takeInNewer(versions)).rejects.toMatchObject({ code: 'not-found' })
})
