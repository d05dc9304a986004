import * as Y from 'yjs'
import { type LoggedUpdate, UpdateLog } from '#server/collab/update-log.ts'
import { db } from '#server/db.ts'

// One writer per process: main.ts and the route code are separate module graphs.
type Holder = { rejoinderUpdateLog?: UpdateLog }
const holder: Holder = globalThis as Holder

/** The process's one writer of edits. */
export function updateLog(): UpdateLog {
  holder.rejoinderUpdateLog ??= new UpdateLog({
    write: writeUpdates,
    report: (problem, error) => console.error(problem, error),
  })
  return holder.rejoinderUpdateLog
}

/** All updates of a draft: its newest snapshot, all remaining rows, and what the writer still holds; some twice. */
export async function readUpdates(draftId: string): Promise<Uint8Array[]> {
  const waiting = waitingUpdates(draftId)
  return [...(await readRows(draftId)).map((row) => row.bytes), ...waiting]
}

/** The ydoc that updates make up. */
export function ydocOf(updates: readonly Uint8Array[]): Y.Doc {
  const ydoc = new Y.Doc()
  applyAll(ydoc, updates)
  return ydoc
}

// Taken before the rows are read: an update that commits meanwhile is then seen twice rather than never.
const waitingUpdates = (draftId: string) =>
  updateLog()
    .unsaved(draftId)
    .map((update) => update.bytes)

/** Adds edits to a draft and resolves once they are committed. For a draft that may be open, use `withYdoc`. */
export async function appendUpdates(
  draftId: string,
  updates: readonly Uint8Array[],
  userId: string | null,
): Promise<void> {
  const createdAt = new Date()
  for (const bytes of updates) updateLog().append({ draftId, bytes, userId, createdAt })
  await updateLog().settled(draftId)
}

/** A draft's ydoc: the newest snapshot, all remaining rows, and what the writer still holds. */
export async function loadYdoc(draftId: string): Promise<Y.Doc> {
  const ydoc = new Y.Doc()
  await loadInto(draftId, ydoc)
  return ydoc
}

export type StoredRow = { id: bigint | null; bytes: Uint8Array }

/** Fills a ydoc from the database and the writer. Returns how much log there was beside the snapshot. */
export async function loadInto(draftId: string, ydoc: Y.Doc): Promise<{ rows: number; bytes: number }> {
  const waiting = waitingUpdates(draftId)
  const stored = await readRows(draftId)
  applyAll(ydoc, [...stored.map((row) => row.bytes), ...waiting])
  const log = stored.filter((row) => row.id !== null)
  return { rows: log.length, bytes: log.reduce((sum, row) => sum + row.bytes.byteLength, 0) }
}

type Reader = Pick<ReturnType<typeof db>, '$queryRaw'>

/**
 * The snapshot (id null) and all rows beside it. One statement, so that both come from the same moment even while a
 * compaction commits. Never filter by id: sequence numbers commit out of order.
 */
export async function readRows(draftId: string, reader: Reader = db()): Promise<StoredRow[]> {
  const rows = await reader.$queryRaw<{ id: bigint | null; base64: string }[]>`
    SELECT NULL::bigint AS "id", encode("state", 'base64') AS "base64"
    FROM "DraftState" WHERE "draftId" = ${draftId}
    UNION ALL
    SELECT "id", encode("bytes", 'base64') FROM "DraftUpdate" WHERE "draftId" = ${draftId}`
  return rows.map(({ id, base64 }) => ({ id, bytes: Buffer.from(base64, 'base64') }))
}

/** Bytes travel as base64: through PGlite and Prisma that takes a fifth of the time of bytes, the event loop's time. */
export const toBase64 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** Applies updates in one transaction: one by one takes fifteen times as long, merging them first two thousand times. */
export function applyAll(ydoc: Y.Doc, updates: readonly Uint8Array[]): void {
  ydoc.transact(() => {
    for (const bytes of updates) Y.applyUpdate(ydoc, bytes)
  })
}

// The join drops edits of a draft that was deleted meanwhile; without it they would fail the whole batch for ever.
async function writeUpdates(batch: readonly LoggedUpdate[]): Promise<void> {
  const draftIds = batch.map((update) => update.draftId)
  const bytes = batch.map((update) => toBase64(update.bytes))
  const userIds = batch.map((update) => update.userId)
  const times = batch.map((update) => update.createdAt)
  await db().$executeRaw`
    INSERT INTO "DraftUpdate" ("draftId", "bytes", "userId", "createdAt")
    SELECT edit."draftId", decode(edit."base64", 'base64'), edit."userId", edit."createdAt"
    FROM unnest(${draftIds}::text[], ${bytes}::text[], ${userIds}::text[], ${times}::timestamp[])
      AS edit ("draftId", "base64", "userId", "createdAt")
    JOIN "Draft" ON "Draft"."id" = edit."draftId"`
}
