import type { Node } from '@tiptap/pm/model'
import { fieldFor } from '#domain/draft/letter-fields.ts'
import { fieldsIn } from '#domain/draft/read-doc.ts'
import { AppError } from '#domain/errors.ts'
import {
  type ExportFormat,
  type ExportProgress,
  type ExportPurpose,
  isFilingFormat,
} from '#domain/export/export-progress.ts'
import { fileName } from '#domain/export/file-name.ts'
import { letterTitle } from '#domain/export/letter-title.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { countUnsettled } from '#domain/preflight/filing-check.ts'
import { type AnsweredFinding, answeredFindings } from '#domain/preflight/finding-override.ts'
import type { DraftToExport } from '#export/export-job.ts'
import type { LetterImage } from '#export/letter.ts'
import { citationStyle } from '#server/citation-style.ts'
import { db } from '#server/db.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { readLetter, type StoredLetter } from '#server/letters.ts'
import { checkLetter } from '#server/preflight.ts'
import { findFileNamePattern } from '#server/profile.ts'

export type ExportedFile = {
  name: string
  mediaType: string
  bytes: Uint8Array
  purpose: ExportPurpose
  pages: number | null
  /** Labels of the blanks still open, in the order of the letter. */
  openBlanks: string[]
  warnings: string[]
  answered: AnsweredFinding[]
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown; charset=utf-8',
  text: 'text/plain; charset=utf-8',
} satisfies Record<ExportFormat, string>

/**
 * The letter as it stands now, as a file. The caller has checked that `userId` may export the draft. A file for filing
 * is made only of a letter with nothing blocking left in it; a working copy always. Aborting `signal` kills the process
 * that sets it and throws the signal's reason; limits and crashes throw `AppError`.
 */
export async function exportDraft(request: {
  draftId: string
  userId: string
  format: ExportFormat
  purpose: ExportPurpose
  signal: AbortSignal
  onProgress?: (progress: ExportProgress) => void
}): Promise<ExportedFile> {
  const { draftId, userId, format, purpose, signal, onProgress = () => {} } = request
  const isForFiling = purpose === 'filing'
  if (isForFiling && !isFilingFormat(format))
    throw new AppError(
      'invalid',
      'Agencies are sent PDF or Word files. Choose one of them, or make a working copy.',
    )
  let letter: StoredLetter | undefined
  const result = await exportPool().run(
    userId,
    async () => {
      onProgress({ step: 'reading' })
      letter = await readLetter(draftId)
      if (isForFiling) {
        onProgress({ step: 'checking' })
        await settleForFiling(letter, userId, null)
      }
      return { format, draft: await draftToExport(letter) }
    },
    {
      signal,
      onStep: (step) => onProgress({ step }),
      onAhead: (ahead) => onProgress({ step: 'waiting', ahead }),
    },
  )
  if (!letter) throw new Error(`Draft ${draftId} was set without having been read.`)
  return {
    ...result,
    purpose,
    name: fileName(await nameOf(letter), format, purpose),
    mediaType: MEDIA_TYPES[format],
    // Again, now that the pages are counted.
    answered: isForFiling ? await settleForFiling(letter, userId, result.pages) : [],
  }
}

/** What the file of a letter is named after, and how. */
async function nameOf({ draft, notice, profile }: StoredLetter) {
  const facts = notice?.facts ?? null
  return {
    pattern: await findFileNamePattern(draft.workspaceId),
    organisation: profile.organisation,
    title: letterTitle(facts, draft.title),
    docket: facts?.docketIds[0]?.value ?? '',
    agency: facts?.agencies[0]?.value ?? '',
    date: agencyDay(new Date(), facts?.dueOn?.value.zone ?? null),
  }
}

/** Everything the file is made of. Nothing of anybody's account is among it. */
async function draftToExport({
  draft,
  doc,
  values,
  skipped,
  ...letter
}: StoredLetter): Promise<DraftToExport> {
  const { notice, profile, settings, library } = letter
  return {
    doc: doc.toJSON(),
    title: letterTitle(notice?.facts ?? null, draft.title),
    fields: values,
    labels: Object.fromEntries(fieldsIn(doc).map(({ id }) => [id, fieldFor(id, library.fields).label])),
    facts: notice?.facts ?? null,
    questions: notice?.questions ?? [],
    skipped,
    profile: { organisation: profile.organisation },
    settings,
    sources: library.sources,
    ...citationStyle(settings.citationStyle, settings.language),
    images: await listImages(draft.id, doc),
    exhibits: letter.exhibits,
    logo: await findLogo(draft.workspaceId),
    today: agencyDay(new Date(), notice?.facts.dueOn?.value.zone ?? null),
  }
}

/**
 * The answers that settled what was found, for a file to submit. Throws `conflict` while anything blocking is left:
 * checked is the very letter that is set, so nobody's later edit slips through.
 */
async function settleForFiling(letter: StoredLetter, userId: string, pages: number | null) {
  const check = await checkLetter(letter, { userId, pages })
  const left = countUnsettled(check)
  if (left === 0) return answeredFindings(check.findings, check.overrides)
  throw new AppError(
    'conflict',
    `${left === 1 ? 'One thing stands' : `${left} things stand`} in the way of filing${pages === null ? '' : `, now that the file has ${pages} pages`}. Settle ${left === 1 ? 'it' : 'them'} in the letter first, or make a working copy.`,
  )
}

/** The logo over the letterhead, where the profile has one. */
async function findLogo(workspaceId: string): Promise<LetterImage | null> {
  const profile = await db().profile.findUnique({
    where: { workspaceId },
    select: { logo: true, logoMediaType: true, logoWidth: true, logoHeight: true },
  })
  if (!profile?.logo || profile.logoWidth === null || profile.logoHeight === null) return null
  return {
    id: 'logo',
    mediaType: profile.logoMediaType === 'image/png' ? 'image/png' : 'image/jpeg',
    bytes: profile.logo,
    width: profile.logoWidth,
    height: profile.logoHeight,
  }
}

/** The pictures the letter shows, of those uploaded to this very draft. */
async function listImages(draftId: string, doc: Node): Promise<LetterImage[]> {
  const ids = new Set<string>()
  doc.descendants((node) => {
    if (node.type.name === 'image') ids.add(String(node.attrs.src).split('/').at(-1) ?? '')
  })
  const attachments = await db().attachment.findMany({ where: { draftId, id: { in: [...ids] } } })
  return attachments.map(({ id, mediaType, width, height, bytes }) => ({
    id,
    mediaType: mediaType === 'image/png' ? 'image/png' : 'image/jpeg',
    width,
    height,
    bytes,
  }))
}
