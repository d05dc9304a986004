import * as Y from 'yjs'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import { SCHEMA_VERSION } from '#domain/draft/schema.ts'
import { AppError } from '#domain/errors.ts'
import type { ExportProgress } from '#domain/export/export-progress.ts'
import { coverTextOf } from '#domain/filing/cover-text/cover-text.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import { formSheet } from '#domain/filing/form/form-sheet.ts'
import { writeChecklist, writeFormSheet } from '#domain/filing/form/write-form-sheet.ts'
import { manifestOf } from '#domain/filing/manifest.ts'
import type { FilingPackage, PackagedFile } from '#domain/filing/package.ts'
import { PACKAGE_FILES, type PackagePlan, planPackage } from '#domain/filing/plan-package.ts'
import { LIMITS } from '#domain/limits.ts'
import { ydocOf } from '#server/collab/persist.ts'
import { listExhibitFiles } from '#server/exhibits.ts'
import { createFairQueue } from '#server/exporting/fair-queue.ts'
import { type ExportedFile, exportDraft } from '#server/exports.ts'
import { readForSetting } from '#server/letter-material.ts'
import { readLetter, type StoredLetter } from '#server/letters.ts'
import { listFilingProfiles } from '#server/library.ts'
import { findFiler } from '#server/profile.ts'
import { sha256Of } from '#server/storage/file-store.ts'
import { readStoredFile } from '#server/stored-files.ts'
import { zipFiles } from '#server/zip-files.ts'

/**
 * Everything one filing needs, of the letter as it stands now: the letter and the exhibits under the names they are
 * sent by, the text for the form, the form sheet, the checklist, a manifest with every file's hash, and all of it as a
 * zip. What the form lacks or finds too long does not stop it: the sheet and the checklist say so. The caller has
 * checked that `userId` may file the draft. Throws `conflict` while anything blocking stands
 * against the letter or the form would not take the files; aborting throws the signal's reason.
 */
export function makeFilingPackage(request: PackageRequest): Promise<FilingPackage> {
  const { userId, signal, onProgress = () => {} } = request
  const onAhead = (ahead: number) => onProgress({ step: 'waiting', ahead })
  return packages.run(userId, () => makeInTurn(request), { signal, onAhead })
}

type PackageRequest = {
  draftId: string
  userId: string
  profileId: string
  /** Whether the letter goes along as a Word file too. */
  withDocx: boolean
  signal: AbortSignal
  onProgress?: (progress: ExportProgress) => void
}

/** Exhibits may take hundreds of megabytes, all of them in memory while they are packed. */
const packages = createFairQueue({
  atOnce: LIMITS.packagesAtOnce,
  perUser: LIMITS.packagesQueuedPerUser,
  tooMany: () =>
    'The files of another filing are still being made for you. Wait until they are, then try again.',
})

async function makeInTurn(request: PackageRequest): Promise<FilingPackage> {
  const { draftId, userId, profileId, withDocx, signal, onProgress = () => {} } = request
  const filing = listFilingProfiles().find(({ id }) => id === profileId)
  if (filing === undefined) throw new AppError('not-found', 'There is no such way to file. Choose another.')
  onProgress({ step: 'reading' })
  const read = await readForSetting(draftId)
  const { updates } = read.stored
  const letter = await readLetter(draftId, updates)
  const exhibits = await findExhibits(draftId, letter.exhibits)
  // What is known before the pages are set is said before they are.
  requireTaken(planPackage(filing, [], exhibits))

  const formats = withDocx ? (['pdf', 'docx'] as const) : (['pdf'] as const)
  const made: ExportedFile[] = []
  for (const format of formats)
    made.push(await exportDraft({ draftId, userId, format, purpose: 'filing', signal, onProgress, read }))
  onProgress({ step: 'packing' })
  const bytes = [...made.map((file) => file.bytes), ...(await readExhibits(exhibits, signal))]
  const plan = planPackage(filing, made.map(asPlanned), exhibits)
  requireTaken(plan)

  const mediaTypes = [...made, ...exhibits].map(({ mediaType }) => mediaType)
  const attachments = await Promise.all(
    plan.attachments.map(({ role, name }, index) =>
      packaged(role, name, mediaTypes[index] ?? '', bytes[index] ?? new Uint8Array()),
    ),
  )
  const coverText = coverTextFor(letter, filing)
  const sheet = formSheet({
    ...{ filing, profile: letter.profile, filer: await findFiler(read.workspaceId), notice: letter.notice },
    ...{ coverText, attachments: attachments.map(({ name }) => name), today: read.stored.today },
  })
  const files = [
    ...attachments,
    ...(coverText === null ? [] : [await text('cover-text', coverText)]),
    await text('form-sheet', writeFormSheet(filing, sheet)),
    await text('checklist', writeChecklist(filing, sheet)),
  ]
  const dockets = letter.notice?.facts.docketIds.map(({ value }) => value) ?? []
  files.push(await text('manifest', `${JSON.stringify(manifestOf(filing, dockets, files), null, 2)}\n`))
  const zipName = (attachments[0]?.name ?? 'Comment letter').replace(/\.pdf$/, '.zip')
  return {
    profileId,
    files,
    zip: await packaged('package', zipName, 'application/zip', await zipFiles(files, signal)),
    pages: made[0]?.pages ?? null,
    coverText: coverText ?? '',
    answered: made[0]?.answered ?? [],
    warnings: [...new Set([...plan.warnings, ...made.flatMap((file) => file.warnings)])],
    state: Y.encodeStateAsUpdate(ydocOf(updates)),
    schemaVersion: SCHEMA_VERSION,
  }
}

type ExhibitToFile = Exhibit & { fileId: string }

/** The exhibits in the letter's order, each with its file. Throws `conflict` when one has none any more. */
async function findExhibits(draftId: string, exhibits: readonly Exhibit[]): Promise<ExhibitToFile[]> {
  const kept = new Map((await listExhibitFiles(draftId)).map((file) => [file.id, file]))
  return exhibits.map((exhibit) => {
    const file = kept.get(exhibit.id)
    if (file) return { ...exhibit, ...file }
    const message = `The file of ${exhibit.label} is no longer there. Remove it from the letter, or attach it again.`
    throw new AppError('conflict', message)
  })
}

async function readExhibits(exhibits: readonly ExhibitToFile[], signal: AbortSignal): Promise<Uint8Array[]> {
  const bytes: Uint8Array[] = []
  for (const { fileId } of exhibits) {
    signal.throwIfAborted()
    bytes.push(await readStoredFile(fileId))
  }
  return bytes
}

const asPlanned = ({ name, bytes }: ExportedFile, index: number) => ({
  ...{ name, bytes: bytes.byteLength },
  role: index === 0 ? ('letter' as const) : ('working-text' as const),
})

function requireTaken({ problems }: PackagePlan): void {
  if (problems.length > 0) throw new AppError('conflict', problems.join(' '))
}

function coverTextFor(letter: StoredLetter, filing: FilingProfile): string | null {
  const { doc, values, exhibits, profile, notice } = letter
  const draft = { doc, values, exhibits, profile, facts: notice?.facts ?? null }
  return coverTextOf(draft, letter.filing, filing)?.text ?? null
}

const packaged = async (
  role: PackagedFile['role'],
  name: string,
  mediaType: string,
  bytes: Uint8Array,
): Promise<PackagedFile> => ({ role, name, mediaType, bytes, sha256: await sha256Of(bytes) })

const text = (role: keyof typeof PACKAGE_FILES, words: string): Promise<PackagedFile> =>
  packaged(
    role,
    PACKAGE_FILES[role],
    role === 'manifest' ? 'application/json' : 'text/plain; charset=utf-8',
    new TextEncoder().encode(words),
  )
