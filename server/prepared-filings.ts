import { isDeepStrictEqual, promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import * as Y from 'yjs'
import { skippedIn } from '#domain/draft/coverage/skipped-questions.ts'
import { exhibitsIn } from '#domain/draft/exhibits.ts'
import { docFromYdoc, fieldsOf, YDOC } from '#domain/draft/ydoc.ts'
import { AppError } from '#domain/errors.ts'
import { filingChoicesIn } from '#domain/filing/filing-choices.ts'
import type { FiledFile, PreparedRecord } from '#domain/filing/filing-record.ts'
import type { FilingPackage } from '#domain/filing/package.ts'
import { answeredFindingSchema } from '#domain/preflight/finding-override.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { filedFile, WITH_FILE } from '#server/filed-files.ts'
import { type Receipt, requireRoomForReceipt, storeReceipt } from '#server/receipts.ts'
import { forgetFiles, storeFiles } from '#server/stored-files.ts'

/**
 * Keeps the files made for the next filing of a draft, in the place of those made before, so that what is recorded
 * later is byte for byte what was downloaded. The caller has checked that `userId` may file.
 */
export async function keepPrepared(draftId: string, userId: string, made: FilingPackage): Promise<void> {
  const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
  const files = [...made.files, made.zip]
  const state = new Uint8Array(await promisify(gzip)(made.state))
  const replaced = await storeFiles(workspaceId, files, async (tx, ids) => {
    // Of two people who make them at once the later one's stand; whoever types into the draft is not held up.
    await tx.$queryRaw`SELECT 1 AS held FROM "Draft" WHERE "id" = ${draftId} FOR NO KEY UPDATE`
    const before = await tx.preparedFile.findMany({ where: { draftId }, select: { fileId: true } })
    await tx.preparedFiling.deleteMany({ where: { draftId } })
    await tx.preparedFiling.create({
      data: {
        ...{ draftId, profile: made.profileId, pages: made.pages, coverText: made.coverText },
        ...{ warnings: made.warnings, answered: made.answered, madeById: userId },
        ...{ state, schemaVersion: made.schemaVersion },
        files: {
          create: files.map(({ role, name }, position) => ({
            role,
            name,
            position,
            fileId: ids[position] ?? '',
          })),
        },
      },
    })
    return before
  })
  await forgetFiles(replaced.map(({ fileId }) => fileId))
}

/** The files made for the next filing of a draft, or null while there are none. */
export async function findPrepared(draftId: string): Promise<PreparedRecord | null> {
  const prepared = await db().preparedFiling.findUnique({
    where: { draftId },
    include: { files: WITH_FILE, madeBy: { select: { name: true } } },
  })
  if (prepared === null) return null
  const { madeId, profile, madeAt, madeBy, pages, coverText, warnings, answered, files, state } = prepared
  return {
    ...{ madeId, profile, madeAt, pages, coverText, warnings },
    madeByName: madeBy?.name ?? null,
    answered: answeredFindingSchema.array().parse(answered),
    files: files.map(filedFile),
    isOutdated: !saysTheSame(await unzipYdoc(state), await readYdoc(draftId)),
  }
}

/** The id of the stored file behind one of the files made for a draft's next filing. Throws not-found. */
export async function getPreparedFile(draftId: string, fileId: string) {
  const found = await db().preparedFile.findFirst({
    where: { id: fileId, draftId },
    select: { name: true, fileId: true, file: { select: { mediaType: true } } },
  })
  if (found === null) {
    throw new AppError('not-found', 'These files were made anew meanwhile. Reload the page to see them.')
  }
  return { name: found.name, storedId: found.fileId, mediaType: found.file.mediaType }
}

/** Keeps a receipt with the files made last, until the filing is recorded. Answers with its row. */
export async function addPreparedReceipt(draftId: string, receipt: Receipt): Promise<FiledFile> {
  const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
  const row = await storeReceipt(workspaceId, receipt, async (tx, kept) => {
    if (!(await holdPrepared(tx, draftId)))
      throw new AppError('conflict', 'Make the files first; the receipt is kept with them.')
    const position = await tx.preparedFile.count({ where: { draftId } })
    requireRoomForReceipt(await tx.preparedFile.count({ where: { draftId, role: 'receipt' } }))
    return tx.preparedFile.create({
      data: { draftId, ...kept, role: 'receipt', position },
      include: WITH_FILE.include,
    })
  })
  return filedFile(row)
}

/**
 * Keeps the files made last as they are until the transaction ends: nobody adds a receipt to them while they are
 * recorded, which would lose it. Returns whether there are any.
 */
export async function holdPrepared(tx: Prisma.TransactionClient, draftId: string): Promise<boolean> {
  const held: unknown[] =
    await tx.$queryRaw`SELECT 1 AS held FROM "PreparedFiling" WHERE "draftId" = ${draftId} FOR UPDATE`
  return held.length > 0
}

/** Takes a receipt away again before the filing is recorded. */
export async function removePreparedReceipt(draftId: string, id: string): Promise<void> {
  const where = { id, draftId, role: 'receipt' }
  const row = await db().preparedFile.findFirst({ where, select: { fileId: true } })
  if (row === null) return
  await db().preparedFile.deleteMany({ where })
  await forgetFiles([row.fileId])
}

/** A letter that was put away, as a ydoc. */
export async function unzipYdoc(state: Uint8Array): Promise<Y.Doc> {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, await promisify(gunzip)(state))
  return ydoc
}

/** Whether the same files would be made of two states of a letter; who wrote what when does not matter. */
const saysTheSame = (one: Y.Doc, other: Y.Doc): boolean =>
  docFromYdoc(one).eq(docFromYdoc(other)) && isDeepStrictEqual(besidesWords(one), besidesWords(other))

const besidesWords = (ydoc: Y.Doc) => ({
  fields: fieldsOf(ydoc),
  exhibits: exhibitsIn(ydoc),
  skipped: skippedIn(ydoc),
  settings: ydoc.getMap(YDOC.settings).toJSON(),
  choices: filingChoicesIn(ydoc),
})
