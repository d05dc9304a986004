import { type DocJson, parseDoc } from '#domain/draft/doc.ts'
import type { EditedCopy, Undecided } from '#domain/draft/import/import-lines.ts'
import {
  countChanges,
  type ImportReport,
  importReportSchema,
  type LetterImport,
} from '#domain/draft/import/import-report.ts'
import { commentQuotes } from '#domain/draft/review/comment-quotes.ts'
import type { LetterReading } from '#domain/draft/review/letter-reading.ts'
import { parseReviewed, resolveReview, type Verdict } from '#domain/draft/review/resolve-review.ts'
import { writeDoc, writeFields } from '#domain/draft/ydoc.ts'
import { adoptPictures } from '#server/adopt-pictures.ts'
import { recordEvent } from '#server/audit.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { createDraft } from '#server/drafts.ts'
import { findExportedCopy } from '#server/exported-copies.ts'
import type { ReadOptions } from '#server/intake/answer-apart.ts'
import { readLetterApart } from '#server/intake/letter/read-letter-apart.ts'
import { sha256Of } from '#server/storage/file-store.ts'

type File = { fileName: string; bytes: Uint8Array; userId: string } & ReadOptions

/**
 * Makes a new draft of a finished letter. A file with tracked changes and no `verdict` on them is only read, and what
 * is to be decided is answered. The caller has checked that `userId` may start drafts in the workspace.
 */
export async function importLetter(
  given: File & {
    workspaceId: string
    title: string
    noticeId: string | null
    verdict: Verdict | null
  },
): Promise<{ is: 'done'; id: string } | ({ is: 'undecided' } & Omit<Undecided, 'step'>)> {
  const { workspaceId, title, noticeId, verdict, userId, bytes, fileName } = given
  const reading = await readLetterApart(bytes, { ...given, whose: userId })
  const { changes, comments, fields } = reading
  if (countChanges(changes) > 0 && verdict === null)
    return { is: 'undecided', changes, comments: comments.length }
  const doc = resolveReview(parseReviewed(reading.doc), verdict ?? 'accept')
  given.signal?.throwIfAborted()
  const { id } = await createDraft({ workspaceId, userId, title, noticeId })
  try {
    const { docs, warnings } = await adoptPictures({ draftId: id, userId, docs: [doc.toJSON()], reading })
    const letter = parseDoc(docs[0])
    await withYdoc(
      id,
      (ydoc) => {
        writeDoc(ydoc, letter)
        writeFields(ydoc, fields)
      },
      userId,
    )
    const taken = countChanges(changes) > 0 ? verdict : null
    const report = await reportOf(reading, { bytes, taken, warnings })
    await keepImport({ draftId: id, workspaceId, userId, kind: 'new-draft', fileName, report })
    await db().draft.update({ where: { id }, data: { assembledAt: new Date() } })
  } catch (error) {
    await db()
      .draft.delete({ where: { id } })
      .catch((also: unknown) => console.error(`The draft ${id} of a failed import stays.`, also))
    throw error
  }
  return { is: 'done', id }
}

/**
 * Reads an edited copy of a draft, to be compared with it in the editor. What came with it is kept at once, so that no
 * comment is lost. The caller has checked that `userId` may write the draft.
 */
export async function readEditedCopy(
  given: File & { draft: { id: string; workspaceId: string } },
): Promise<EditedCopy> {
  const { draft, userId, bytes, fileName } = given
  const reading = await readLetterApart(bytes, { ...given, whose: userId })
  const base = reading.copyId === null ? null : await findExportedCopy(draft.id, reading.copyId)
  const reviewed = parseReviewed(reading.doc)
  const resolved = (['accept', 'reject'] as const).map(
    (verdict): DocJson => resolveReview(reviewed, verdict).toJSON(),
  )
  given.signal?.throwIfAborted()
  const { docs, warnings } = await adoptPictures({ draftId: draft.id, userId, docs: resolved, reading })
  const [accepted, rejected] = docs
  if (!accepted || !rejected) throw new Error('A copy came back without its letter.')
  const report = await reportOf(reading, { bytes, taken: null, warnings })
  return {
    ...{ fileName, accepted, rejected },
    base: base && readable(base),
    isOfAnother: reading.copyId !== null && base === null,
    import: await keepImport({
      ...{ draftId: draft.id, workspaceId: draft.workspaceId, userId, fileName, report },
      kind: 'edited-copy',
    }),
  }
}

/** Everything that was ever brought into a draft, the newest first. */
export async function listImports(draftId: string): Promise<LetterImport[]> {
  const rows = await db().letterImport.findMany({
    where: { draftId },
    include: { createdBy: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(asImport)
}

type Row = {
  id: string
  kind: string
  fileName: string
  report: unknown
  createdAt: Date
  createdBy: { name: string } | null
}

const asImport = ({ id, kind, fileName, report, createdAt, createdBy }: Row): LetterImport => ({
  ...{ id, fileName, at: createdAt.toISOString(), by: createdBy?.name ?? null },
  kind: kind === 'new-draft' ? 'new-draft' : 'edited-copy',
  report: importReportSchema.parse(report),
})

async function keepImport(given: {
  draftId: string
  workspaceId: string
  userId: string
  kind: LetterImport['kind']
  fileName: string
  report: ImportReport
}): Promise<LetterImport> {
  const { draftId, workspaceId, userId, kind, fileName, report } = given
  return db().$transaction(async (transaction) => {
    // The same file read again says the same once more: only its latest reading is listed.
    await transaction.letterImport.deleteMany({
      where: { draftId, kind, report: { path: ['sha256'], equals: report.sha256 ?? '' } },
    })
    const row = await transaction.letterImport.create({
      data: { draftId, kind, fileName, report, createdById: userId },
      include: { createdBy: { select: { name: true } } },
    })
    await recordEvent(transaction, { workspaceId, userId, action: 'letter-imported', subject: draftId })
    return asImport(row)
  })
}

async function reportOf(
  reading: LetterReading,
  { bytes, taken, warnings }: { bytes: Uint8Array; taken: Verdict | null; warnings: readonly string[] },
): Promise<ImportReport> {
  const quotes = commentQuotes(reading.doc)
  return {
    comments: reading.comments.map((comment) => ({
      ...comment,
      quote: quotes.get(comment.id)?.trim() ?? '',
    })),
    changes: reading.changes,
    taken,
    warnings: [...reading.warnings, ...warnings],
    sha256: await sha256Of(bytes),
  }
}

/** A letter as it was once; null when today's schema no longer holds it. */
function readable(json: DocJson): DocJson | null {
  try {
    return parseDoc(json).toJSON()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
