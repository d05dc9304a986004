import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import * as Y from 'yjs'
import { docFromYdoc, fieldsOf } from '#domain/draft/ydoc.ts'
import { AppError } from '#domain/errors.ts'
import type { FiledFile, PreparedRecord } from '#domain/filing/filing-record.ts'
import type { FilingPackage } from '#domain/filing/package.ts'
import { answeredFindingSchema } from '#domain/preflight/finding-override.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { filedFile, WITH_FILE } from '#server/filed-files.ts'
import { type Receipt, storeReceipt } from '#server/receipts.ts'
import { forgetFile, storeFile } from '#server/stored-files.ts'

/**
 * Keeps the files made for the next filing of a draft, in the place of those made before, so that what is recorded
 * later is byte for byte what was downloaded. The caller has checked that `userId` may file.
 */
export async function keepPrepared(draftId: string, userId: string, made: FilingPackage): Promise<void> {
  const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
  const files: { fileId: string; role: string; name: string; position: number }[] = []
  for (const { role, name, bytes, mediaType } of [...made.files, made.zip]) {
    const { id } = await storeFile(workspaceId, bytes, mediaType)
    files.push({ fileId: id, role, name, position: files.length })
  }
  const state = new Uint8Array(await promisify(gzip)(made.state))
  const replaced = await db().$transaction(async (tx) => {
    const before = await tx.preparedFile.findMany({ where: { draftId }, select: { fileId: true } })
    await tx.preparedFiling.deleteMany({ where: { draftId } })
    await tx.preparedFiling.create({
      data: {
        ...{ draftId, profile: made.profileId, pages: made.pages, coverText: made.coverText },
        ...{ warnings: made.warnings, answered: made.answered, madeById: userId },
        ...{ state, schemaVersion: made.schemaVersion, files: { create: files } },
      },
    })
    return before
  })
  for (const { fileId } of replaced) await forgetFile(fileId)
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
  const kept = await storeReceipt(workspaceId, receipt)
  const position = await db().preparedFile.count({ where: { draftId } })
  if ((await db().preparedFiling.count({ where: { draftId } })) === 0) {
    throw new AppError('conflict', 'Make the files first; the receipt is kept with them.')
  }
  const row = await db().preparedFile.create({
    data: { draftId, ...kept, role: 'receipt', position },
    include: WITH_FILE.include,
  })
  return filedFile(row)
}

/** Takes a receipt away again before the filing is recorded. */
export async function removePreparedReceipt(draftId: string, id: string): Promise<void> {
  const where = { id, draftId, role: 'receipt' }
  const row = await db().preparedFile.findFirst({ where, select: { fileId: true } })
  if (row === null) return
  await db().preparedFile.deleteMany({ where })
  await forgetFile(row.fileId)
}

/** A letter that was put away, as a ydoc. */
export async function unzipYdoc(state: Uint8Array): Promise<Y.Doc> {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, await promisify(gunzip)(state))
  return ydoc
}

/** Whether two letters read the same; who wrote what when does not matter. */
const saysTheSame = (one: Y.Doc, other: Y.Doc): boolean =>
  docFromYdoc(one).eq(docFromYdoc(other)) &&
  JSON.stringify(Object.entries(fieldsOf(one)).sort()) ===
    JSON.stringify(Object.entries(fieldsOf(other)).sort())
