import type { CheckId } from '#domain/preflight/check-id.ts'
import type { FindingOverride } from '#domain/preflight/finding-override.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'

type Answered = { draftId: string; check: CheckId; about: string; userId: string }

/** The reasons given for blocking findings of a draft, the oldest first. */
export async function listOverrides(draftId: string): Promise<FindingOverride[]> {
  const rows = await db().findingOverride.findMany({ where: { draftId }, orderBy: { createdAt: 'asc' } })
  const ids = rows.flatMap(({ userId }) => (userId === null ? [] : [userId]))
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map(({ check, about, reason, userId, createdAt }) => ({
    ...{ check, about, reason },
    by: names.get(userId ?? '') ?? null,
    at: createdAt.toISOString(),
  }))
}

/** Answers a blocking finding of a draft with a reason; a second answer takes the place of the first. */
export async function overrideFinding({
  draftId,
  check,
  about,
  userId,
  reason,
}: Answered & { reason: string }): Promise<void> {
  await db().$transaction(async (tx) => {
    const key = { draftId_check_about: { draftId, check, about } }
    const answer = { reason, userId, createdAt: new Date() }
    await tx.findingOverride.upsert({
      where: key,
      create: { draftId, check, about, ...answer },
      update: answer,
    })
    const { workspaceId } = await tx.draft.findUniqueOrThrow({ where: { id: draftId } })
    const subject = `${draftId}: ${check} ${about}`
    await recordEvent(tx, { workspaceId, userId, action: 'finding-overridden', subject })
  })
}

/** Takes an answer back, so that the finding stands in the way again. A teammate may have done so a moment before. */
export async function withdrawOverride({ draftId, check, about, userId }: Answered): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.findingOverride.deleteMany({ where: { draftId, check, about } })
    if (count === 0) return
    const { workspaceId } = await tx.draft.findUniqueOrThrow({ where: { id: draftId } })
    const subject = `${draftId}: ${check} ${about}`
    await recordEvent(tx, { workspaceId, userId, action: 'override-withdrawn', subject })
  })
}
