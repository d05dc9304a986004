import { notFound } from '#domain/errors.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { libraryFor } from '#server/team-library.ts'

/** The ids of the sources whose words a team holds. */
export async function listHeldSourceIds(workspaceId: string): Promise<string[]> {
  const rows = await db().sourceText.findMany({ where: { workspaceId }, select: { sourceId: true } })
  return rows.map(({ sourceId }) => sourceId)
}

/** The words of sources, by id, as far as the team holds them. For members only. */
export async function findSourceTexts(
  workspaceId: string,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const rows = await db().sourceText.findMany({ where: { workspaceId, sourceId: { in: [...ids] } } })
  return Object.fromEntries(rows.map(({ sourceId, text }) => [sourceId, text]))
}

/** Keeps the words of a source, in place of those kept before; no words, none. Throws not-found. */
export async function keepSourceText(given: {
  workspaceId: string
  userId: string
  sourceId: string
  text: string
}): Promise<void> {
  const { workspaceId, userId, sourceId, text } = given
  const { sources } = await libraryFor(workspaceId)
  if (!sources.some(({ id }) => id === sourceId)) throw notFound('source')
  const key = { workspaceId, sourceId }
  await db().$transaction(async (tx) => {
    if (text === '') {
      await tx.sourceText.deleteMany({ where: key })
    } else {
      const where = { workspaceId_sourceId: key }
      await tx.sourceText.upsert({ where, create: { ...key, text }, update: { text } })
    }
    const action = text === '' ? 'source-text-removed' : 'source-text-kept'
    await recordEvent(tx, { workspaceId, userId, action, subject: sourceId })
  })
}
