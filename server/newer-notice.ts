import { draftPlanSchema } from '#domain/draft/assemble/plan.ts'
import { answersOf } from '#domain/draft/coverage/coverage.ts'
import { docFromYdoc } from '#domain/draft/ydoc.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { type MergedReading, mergeReading } from '#domain/notice/newer/merge-reading.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { type StoredReading, storedReadingSchema } from '#domain/notice/stored-reading.ts'
import { loadYdoc } from '#server/collab/persist.ts'
import { db } from '#server/db.ts'
import { getNotice, replaceQuestions, updateFacts } from '#server/notices.ts'

/** `newerId` is a notice of the same workspace; `takeNewer` names the conflicts it is to win. */
type Versions = { noticeId: string; newerId: string; takeNewer: readonly string[] }

type Compared = { notice: NoticeRecord; newer: NoticeRecord; merged: MergedReading }

/** What a newer version would change of a notice. Nothing is stored. */
export async function compareNewer({ noticeId, newerId, takeNewer }: Versions): Promise<Compared> {
  if (noticeId === newerId) throw notFound('notice')
  const [notice, newer] = await Promise.all([getNotice(noticeId), getNotice(newerId)])
  if (notice.workspaceId !== newer.workspaceId) throw notFound('notice')
  const row = await db().notice.findUniqueOrThrow({ where: { id: noticeId }, select: { reading: true } })
  const merged = mergeReading({
    base: row.reading === null ? null : storedReadingSchema.parse(row.reading),
    ours: notice,
    newer,
    answered: await answeredIn(noticeId),
    takeNewer: new Set(takeNewer),
  })
  return { notice, newer, merged }
}

/**
 * Takes a newer version into a notice; what the team corrected stays, and questions keep their ids, so that drafts go
 * on answering them. The newer version is then no notice of its own any more, unless drafts answer it already.
 */
export async function takeInNewer(versions: Versions): Promise<void> {
  const { notice, newer, merged } = await compareNewer(versions)
  const { reading, drafts, ...row } = await db().notice.findUniqueOrThrow({
    where: { id: newer.id },
    select: { text: true, warnings: true, fileName: true, reading: true, drafts: { select: { id: true } } },
  })
  if (row.text.trim() === '') throw new AppError('invalid', 'The newer version has no text.')
  const kept = await replaceQuestions(notice.id, merged.questions)
  // What was read is from now on what was read of the newer version, under the ids its questions have here.
  const keptIds = new Map(merged.questions.map(({ id }, index) => [id, kept[index]?.id ?? id]))
  const idHere = (id: string) => {
    const mergedId = merged.idOf.get(id)
    return mergedId ? (keptIds.get(mergedId) ?? mergedId) : id
  }
  const stored: StoredReading = {
    facts: newer.facts,
    questions: newer.questions.map((question) => ({
      ...question,
      id: idHere(question.id),
      parentId: question.parentId && idHere(question.parentId),
    })),
    asksForComments: reading === null || storedReadingSchema.parse(reading).asksForComments,
    warnings: newer.warnings,
    gone: merged.gone,
  }
  await db().notice.update({
    where: { id: notice.id },
    data: { ...row, reading: stored, ...(newer.origin && { origin: newer.origin }) },
  })
  await updateFacts(notice.id, merged.facts)
  if (drafts.length === 0) await db().notice.delete({ where: { id: newer.id } })
}

/** Questions that some draft of the notice answers, or is about to. */
async function answeredIn(noticeId: string): Promise<Set<string>> {
  const drafts = await db().draft.findMany({
    where: { noticeId },
    select: { id: true, assembledAt: true, plan: true },
  })
  const answered = new Set<string>()
  for (const { id, assembledAt, plan } of drafts) {
    const picked = draftPlanSchema.parse(plan)
    for (const question of [...picked.questionIds, ...picked.items.flatMap((item) => item.questionIds)])
      answered.add(question)
    if (assembledAt === null) continue
    docFromYdoc(await loadYdoc(id)).forEach((block) => {
      for (const question of answersOf(block)) answered.add(question)
    })
  }
  return answered
}
