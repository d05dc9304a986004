import { AppError, notFound } from '#domain/errors.ts'
import type { Prisma, StoredFile } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'
import { env } from '#server/env.ts'
import { sha256Of } from '#server/storage/file-store.ts'
import { scanFile } from '#server/storage/scan-file.ts'
import { storage } from '#server/storage/storage.ts'

/**
 * Keeps a file outside the database, once for each workspace however often it is given. It is scanned for viruses
 * where a scanner is set; throws `invalid` for an infected one and `unavailable` when it cannot be scanned or kept,
 * and then keeps nothing. The caller makes the row that uses it: a file that nothing uses may be forgotten.
 */
export async function storeFile(
  workspaceId: string,
  bytes: Uint8Array,
  mediaType: string,
): Promise<StoredFile> {
  const { scanCommand } = env()
  if (scanCommand !== null) await scanFile(bytes, scanCommand)
  const address = { workspaceId, sha256: sha256Of(bytes) }
  for (let attempt = 1; attempt <= 3; attempt++) {
    await storage().put(address, bytes)
    const file = await db().$transaction(async (tx) => {
      await hold(tx, address)
      // Somebody may have forgotten the same file since: then it is put there again.
      if (!(await storage().has(address))) return null
      const data = { ...address, size: bytes.byteLength, mediaType }
      return tx.storedFile.upsert({ where: { workspaceId_sha256: address }, create: data, update: {} })
    })
    if (file !== null) return file
  }
  throw new AppError('unavailable', 'The server could not keep this file. Try again.')
}

/** The bytes of a file, as they were given. The caller has checked that whoever asks may have them. */
export async function readStoredFile(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await db().storedFile.findUnique({ where: { id } })
  if (file === null) throw notFound('file')
  return storage().get(file)
}

/** Removes a file, bytes and all, unless an exhibit or a filing, made or recorded, still uses it. Returns whether it is gone. */
export function forgetFile(id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const file = await tx.storedFile.findUnique({ where: { id } })
    if (file === null) return true
    await hold(tx, file)
    const { count } = await tx.storedFile.deleteMany({
      where: { id, exhibits: { none: {} }, filingFiles: { none: {} }, preparedFiles: { none: {} } },
    })
    if (count > 0) await storage().delete(file)
    return count > 0
  })
}

/** Keeping and forgetting the same file take turns, in whichever process, until the transaction ends. */
const hold = (
  tx: Prisma.TransactionClient,
  { workspaceId, sha256 }: { workspaceId: string; sha256: string },
) => tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${sha256}`}, 0))::text`
