import { type ExhibitFile, exhibitsIn } from '#domain/draft/exhibits.ts'
import { AppError, notFound } from '#domain/errors.ts'
import {
  cleanFileName,
  exhibitBytesProblem,
  exhibitProblem,
  mediaTypeOf,
} from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'
import { draftsVisibleTo, requireDraft } from '#server/access.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { forgetFiles, readStoredFile, storeFiles } from '#server/stored-files.ts'

/**
 * Keeps a file for a letter; the browser then puts it into the letter's list. Its type is told by its name and held to
 * its bytes. Throws `invalid` or `too-large` with what to do, and what `storeFiles` throws.
 */
export async function createExhibit(
  draft: { id: string; workspaceId: string },
  file: { fileName: string; bytes: Uint8Array; userId: string },
): Promise<ExhibitFile> {
  const fileName = cleanFileName(file.fileName)
  const { byteLength: bytes } = file.bytes
  const problem = exhibitProblem(fileName, bytes) ?? exhibitBytesProblem(fileName, file.bytes)
  if (problem !== null) throw new AppError(bytes > LIMITS.exhibitBytes ? 'too-large' : 'invalid', problem)
  await requireRoom(draft.id)
  const mediaType = mediaTypeOf(fileName)
  const kept = { bytes: file.bytes, mediaType }
  const { id } = await storeFiles(draft.workspaceId, [kept], async (tx, [fileId = '']) => {
    // Of several that come at once each is counted.
    await tx.$queryRaw`SELECT 1 AS held FROM "Draft" WHERE "id" = ${draft.id} FOR NO KEY UPDATE`
    requireFewKept(await tx.exhibit.count({ where: { draftId: draft.id } }))
    return tx.exhibit.create({
      data: { draftId: draft.id, fileId, fileName, createdById: file.userId },
      select: { id: true },
    })
  })
  return { id, fileName, mediaType, bytes }
}

/** The files kept for a letter, also those taken out of its list, in the order they came. */
export async function listExhibitFiles(draftId: string): Promise<(ExhibitFile & { fileId: string })[]> {
  const rows = await db().exhibit.findMany({
    where: { draftId },
    select: { id: true, fileName: true, fileId: true, file: { select: { size: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, fileName, fileId, file }) => ({
    ...{ id, fileName, fileId, bytes: file.size },
    mediaType: mediaTypeOf(fileName),
  }))
}

/** An exhibit's file, for somebody who may read the draft it belongs to. To everybody else it does not exist. */
export async function getExhibit(userId: string, exhibitId: string) {
  const exhibit = await db().exhibit.findFirst({
    where: { id: exhibitId, draft: draftsVisibleTo(userId) },
    select: { fileName: true, fileId: true },
  })
  if (exhibit === null) throw notFound('exhibit')
  const { fileName, fileId } = exhibit
  return { fileName, mediaType: mediaTypeOf(fileName), bytes: await readStoredFile(fileId) }
}

/**
 * Deletes the file of an exhibit that is in the letter's list no more. Its bytes stay for as long as another exhibit
 * or a filing has them.
 */
export async function deleteExhibit(userId: string, exhibitId: string): Promise<void> {
  const exhibit = await db().exhibit.findFirst({
    where: { id: exhibitId, draft: draftsVisibleTo(userId) },
    select: { draftId: true, fileId: true },
  })
  if (exhibit === null) throw notFound('exhibit')
  await requireDraft(userId, exhibit.draftId, 'write')
  const ydoc = await readYdoc(exhibit.draftId)
  if (exhibitsIn(ydoc).some(({ id }) => id === exhibitId)) {
    throw new AppError(
      'conflict',
      'This exhibit is still in the letter. Remove it there, then delete its file.',
    )
  }
  await db().exhibit.deleteMany({ where: { id: exhibitId } })
  await forgetFiles([exhibit.fileId])
}

/** Whether there is room is asked before the file is scanned and kept. */
async function requireRoom(draftId: string): Promise<void> {
  const attached = exhibitsIn(await readYdoc(draftId)).length
  if (attached >= LIMITS.exhibitsPerDraft) {
    throw new AppError(
      'too-large',
      `A letter takes ${LIMITS.exhibitsPerDraft} exhibits at most. Remove one, or join several into one file.`,
    )
  }
  requireFewKept(await db().exhibit.count({ where: { draftId } }))
}

/** Files that were removed count too, or removing and adding would fill the disk. */
function requireFewKept(files: number): void {
  if (files < LIMITS.exhibitFilesPerDraft) return
  throw new AppError(
    'too-large',
    'Too many removed files are still kept for this letter. Delete some under “Removed”, then add this one.',
  )
}
