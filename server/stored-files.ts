import { AppError, notFound } from '#domain/errors.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'
import { env } from '#server/env.ts'
import { type FileAddress, sha256Of, unwritable } from '#server/storage/file-store.ts'
import { scanFile } from '#server/storage/scan-file.ts'
import { storage } from '#server/storage/storage.ts'

type NewFile = { bytes: Uint8Array; mediaType: string }

/**
 * Keeps files outside the database, each once for its workspace however often it is given, together with the rows that
 * use them: `use` makes those in the same transaction and is given the files' ids in their order. All is kept or
 * nothing: when `use` throws, its error is thrown on. Each file is scanned for viruses where a scanner is set. Throws
 * `invalid` for an infected file and `unavailable` when one cannot be scanned or kept.
 */
export async function storeFiles<T>(
  workspaceId: string,
  files: readonly NewFile[],
  use: (tx: Prisma.TransactionClient, ids: string[]) => Promise<T>,
): Promise<T> {
  const { scanCommand } = env()
  const given: (NewFile & { address: FileAddress })[] = []
  for (const file of files) {
    if (scanCommand !== null) await scanFile(file.bytes, scanCommand)
    given.push({ ...file, address: { workspaceId, sha256: await sha256Of(file.bytes) } })
  }
  try {
    for (let attempt = 1; attempt <= 3; attempt++) {
      for (const { address, bytes } of given) await storage().put(address, bytes)
      const done = await db().$transaction(async (tx) => {
        for (const { address } of given.toSorted(byAddress)) await hold(tx, address)
        // Somebody may have forgotten one of them since: then all are put there again.
        const there = await Promise.all(given.map(({ address }) => storage().has(address)))
        if (there.includes(false)) return null
        const ids: string[] = []
        for (const file of given) ids.push(await rowOf(tx, file))
        return { used: await use(tx, ids) }
      })
      if (done !== null) return done.used
    }
  } catch (error) {
    for (const { address } of given) await dropUnknown(address)
    throw ranOutOfTime(error) ? unwritable(error) : error
  }
  throw new AppError('unavailable', 'The server could not keep this file. Try again.')
}

/** Everybody takes the turns of several files in one order, so that nobody waits for whoever waits for them. */
const byAddress = (one: { address: FileAddress }, other: { address: FileAddress }) =>
  one.address.sha256 < other.address.sha256 ? -1 : 1

async function rowOf(
  tx: Prisma.TransactionClient,
  { address, bytes, mediaType }: NewFile & { address: FileAddress },
): Promise<string> {
  const create = { ...address, size: bytes.byteLength, mediaType }
  const where = { workspaceId_sha256: address }
  return (await tx.storedFile.upsert({ where, create, update: {}, select: { id: true } })).id
}

/** Storage that answers too slowly must not hold the database for long: Prisma ends the transaction with this. */
const ranOutOfTime = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2028'

/** The bytes of a file, as they were given. The caller has checked that whoever asks may have them. */
export async function readStoredFile(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await db().storedFile.findUnique({ where: { id } })
  if (file === null) throw notFound('file')
  return storage().get(file)
}

const UNUSED = {
  exhibits: { none: {} },
  filingFiles: { none: {} },
  preparedFiles: { none: {} },
} satisfies Prisma.StoredFileWhereInput

/** Removes a file, bytes and all, unless an exhibit or a filing, made or recorded, still uses it. Returns whether it is gone. */
export function forgetFile(id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const file = await tx.storedFile.findUnique({ where: { id } })
    if (file === null) return true
    await hold(tx, file)
    const { count } = await tx.storedFile.deleteMany({ where: { id, ...UNUSED } })
    if (count > 0) await storage().delete(file)
    return count > 0
  })
}

/**
 * Removes files whose use has ended. That is done and known by now, so one that cannot be removed fails nothing: it is
 * told in the log, and removed by `forgetUnusedFiles` later.
 */
export async function forgetFiles(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await forgetFile(id).catch((error: unknown) =>
      console.error(`The file ${id} is used no more but could not be removed. It is tried again.`, error),
    )
  }
}

/** Removes what earlier runs of the server could not: a file is kept together with its first use, or not at all. */
export async function forgetUnusedFiles(): Promise<void> {
  const unused = await db().storedFile.findMany({ where: UNUSED, select: { id: true } })
  await forgetFiles(unused.map(({ id }) => id))
}

/** Removes bytes that no file of the workspace has. The reason why they were put there in vain is the one to be heard. */
async function dropUnknown(address: FileAddress): Promise<void> {
  await db()
    .$transaction(async (tx) => {
      await hold(tx, address)
      if ((await tx.storedFile.count({ where: address })) === 0) await storage().delete(address)
    })
    .catch((error: unknown) => console.error('A file that was not kept could not be removed.', error))
}

/** Keeping and forgetting the same file take turns, in whichever process, until the transaction ends. */
const hold = (tx: Prisma.TransactionClient, { workspaceId, sha256 }: FileAddress) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${workspaceId}/${sha256}`}, 0))::text`
