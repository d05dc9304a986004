import { AppError, notFound } from '#domain/errors.ts'
import {
  FILING_KINDS,
  type FilingInput,
  type FilingKind,
  type FilingRecord,
  type FilingSummary,
  isForAllReaders,
} from '#domain/filing/filing-record.ts'
import { answeredFindingSchema } from '#domain/preflight/finding-override.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { asFiledFileRole, filedFile, WITH_FILE } from '#server/filed-files.ts'
import { listAdditions } from '#server/filing-additions.ts'
import { holdPrepared, unzipYdoc } from '#server/prepared-filings.ts'

/** How far ahead of the server a clock may be. */
const CLOCK_DIFFERENCE_MS = 5 * 60_000

const MADE_ANEW = new AppError(
  'conflict',
  'The files were made anew or recorded meanwhile. Reload the page, and record the filing of the files you sent.',
)

/**
 * Records that the files made last for a draft were sent: those very bytes, the receipts kept with them, the letter
 * they were made of, and what `input` says of it. The caller has checked that `userId` may file. Throws `conflict` when
 * other files were made since `madeId`.
 */
export async function recordFiling(given: {
  draftId: string
  userId: string
  madeId: string
  input: FilingInput
}): Promise<{ id: string }> {
  const { draftId, userId, madeId, input } = given
  if (input.filedAt.getTime() > Date.now() + CLOCK_DIFFERENCE_MS) {
    const message = 'This time is still to come. Give the time at which it was filed.'
    throw new AppError('invalid', message, { filedAt: message })
  }
  const { workspaceId } = await db().draft.findUniqueOrThrow({ where: { id: draftId } })
  return db().$transaction(async (tx) => {
    await holdPrepared(tx, draftId)
    const { earlierId } = input
    if (earlierId !== null && (await tx.filing.count({ where: { id: earlierId, draftId } })) === 0) {
      throw notFound('filing')
    }
    const prepared = await tx.preparedFiling.findUnique({ where: { draftId }, include: { files: WITH_FILE } })
    const { count } = await tx.preparedFiling.deleteMany({ where: { draftId, madeId } })
    if (prepared === null || count === 0) throw MADE_ANEW
    const { profile, coverText, state, schemaVersion, answered } = prepared
    const files = prepared.files.map(({ fileId, role, name, position }) => ({ fileId, role, name, position }))
    const filing = await tx.filing.create({
      data: {
        ...{ draftId, profile, coverText, state, schemaVersion, answered: answered ?? [], ...input },
        ...{ recordedById: userId, files: { create: files } },
      },
      select: { id: true },
    })
    await recordEvent(tx, { workspaceId, userId, action: 'filing-recorded', subject: filing.id })
    return filing
  })
}

const SUMMARY = { id: true, kind: true, profile: true, filedAt: true, trackingNumber: true } as const
const summaryOf = (row: Omit<FilingSummary, 'kind'> & { kind: string }): FilingSummary => ({
  id: row.id,
  kind: asFilingKind(row.kind),
  profile: row.profile,
  filedAt: row.filedAt,
  trackingNumber: row.trackingNumber,
})

/** The filings of a draft, the newest first. */
export async function listFilings(draftId: string): Promise<FilingSummary[]> {
  const rows = await db().filing.findMany({ where: { draftId }, select: SUMMARY, orderBy: NEWEST_FIRST })
  return rows.map(summaryOf)
}

const NEWEST_FIRST = [{ filedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.FilingOrderByWithRelationInput[]

/** The last filing of each of several drafts that has one, by the draft's id. */
export async function lastFilings(draftIds: string[]): Promise<Map<string, FilingSummary>> {
  const rows = await db().filing.findMany({
    where: { draftId: { in: draftIds } },
    select: { ...SUMMARY, draftId: true },
    orderBy: NEWEST_FIRST,
    distinct: ['draftId'],
  })
  return new Map(rows.map((row) => [row.draftId, summaryOf(row)]))
}

/** A filing with everything known of it. Throws not-found. */
export async function getFiling(id: string): Promise<FilingRecord> {
  const filing = await db().filing.findUnique({
    where: { id },
    include: {
      files: WITH_FILE,
      earlier: { select: SUMMARY },
      later: { select: SUMMARY, orderBy: { createdAt: 'asc' } },
      recordedBy: { select: { name: true } },
      draft: { select: { workspaceId: true } },
    },
  })
  if (filing === null) throw notFound('filing')
  const { draftId, method, filedByName, remark, coverText } = filing
  return {
    ...{ ...summaryOf(filing), draftId, method, filedByName, remark, coverText },
    earlier: filing.earlier && summaryOf(filing.earlier),
    later: filing.later.map(summaryOf),
    answered: answeredFindingSchema.array().parse(filing.answered),
    recordedAt: filing.createdAt,
    recordedByName: filing.recordedBy?.name ?? null,
    files: filing.files.map(filedFile),
    additions: await listAdditions(filing.draft.workspaceId, id),
  }
}

/** The letter as it was filed. Throws not-found. */
export async function readFiledYdoc(id: string) {
  const filing = await db().filing.findUnique({ where: { id }, select: { state: true } })
  if (filing === null) throw notFound('filing')
  return unzipYdoc(filing.state)
}

/** The stored file behind a file of a filing; guests get what went out to be read. Throws not-found. */
export async function getFilingFile(filingId: string, fileId: string, isMember: boolean) {
  const found = await db().filingFile.findFirst({
    where: { id: fileId, filingId },
    select: { name: true, role: true, fileId: true, file: { select: { mediaType: true } } },
  })
  if (found === null || !(isMember || isForAllReaders(asFiledFileRole(found.role)))) throw notFound('file')
  return { name: found.name, storedId: found.fileId, mediaType: found.file.mediaType }
}

/** A stored kind, which only this code writes. */
function asFilingKind(value: string): FilingKind {
  const kind = FILING_KINDS.find((each) => each === value)
  if (kind === undefined) throw new Error(`Unknown kind of filing in the database: ${value}`)
  return kind
}
