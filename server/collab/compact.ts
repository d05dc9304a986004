import * as Y from 'yjs'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { applyAll, readRows, toBase64 } from '#server/collab/persist.ts'
import { db } from '#server/db.ts'

/**
 * How much log a draft may gather while it is open. Folding stops a PGlite server for tens of milliseconds and five
 * thousand rows load in less, so it is done seldom, and when everybody left.
 */
export const COMPACT_ROWS = 5_000
export const COMPACT_BYTES = 1024 * 1024

/**
 * Folds a draft's log into its snapshot and moves exactly the rows it read to DraftHistory, which keeps who and when.
 * Works from the database, never from a ydoc in memory. Returns the number of rows moved; 0 when another process is
 * at it already.
 */
export function compactDraft(draftId: string): Promise<number> {
  return db().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${draftId}, 0)) AS "isOurs"`
    if (lock?.isOurs !== true) return 0
    const stored = await readRows(draftId, tx)
    const ids = stored.flatMap((row) => (row.id === null ? [] : [row.id]))
    if (ids.length === 0) return 0
    const ydoc = new Y.Doc()
    applyAll(
      ydoc,
      stored.map((row) => row.bytes),
    )
    const state = toBase64(Y.encodeStateAsUpdate(ydoc))
    ydoc.destroy()
    await tx.$executeRaw`
      INSERT INTO "DraftState" ("draftId", "state", "schemaVersion", "updatedAt")
      VALUES (${draftId}, decode(${state}, 'base64'), ${SCHEMA_VERSION}, now())
      ON CONFLICT ("draftId") DO UPDATE SET "state" = excluded."state",
        "schemaVersion" = excluded."schemaVersion", "updatedAt" = excluded."updatedAt"`
    return tx.$executeRaw`
      WITH moved AS (DELETE FROM "DraftUpdate" WHERE "id" = ANY(${ids}::bigint[]) RETURNING *)
      INSERT INTO "DraftHistory" ("id", "draftId", "bytes", "userId", "createdAt")
      SELECT "id", "draftId", "bytes", "userId", "createdAt" FROM moved`
  })
}
