import { AppError } from '#domain/errors.ts'
import {
  type ExportFormat,
  type ExportProgress,
  type ExportPurpose,
  isFilingFormat,
} from '#domain/export/export-progress.ts'
import { fileName } from '#domain/export/file-name.ts'
import { countUnsettled } from '#domain/preflight/filing-check.ts'
import { type AnsweredFinding, answeredFindings } from '#domain/preflight/finding-override.ts'
import { keepExportedCopy } from '#server/exported-copies.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { type DraftForSetting, readForSetting } from '#server/letter-material.ts'
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
  /** The draft as it was read before, for several files of one letter; it is read now without it. */
  read?: DraftForSetting
}): Promise<ExportedFile> {
  const { draftId, userId, format, purpose, signal, onProgress = () => {} } = request
  const isForFiling = purpose === 'filing'
  if (isForFiling && !isFilingFormat(format))
    throw new AppError(
      'invalid',
      'Agencies are sent PDF or Word files. Choose one of them, or make a working copy.',
    )
  // A working copy in Word goes to be worked on, and is to be known again when it comes back.
  const copyId = format === 'docx' && !isForFiling ? crypto.randomUUID() : null
  let draft: DraftForSetting | undefined
  let letter: StoredLetter | undefined
  const { carried, ...result } = await exportPool().run(
    userId,
    async () => {
      onProgress({ step: 'reading' })
      draft = request.read ?? (await readForSetting(draftId))
      if (isForFiling) {
        onProgress({ step: 'checking' })
        letter = await readLetter(draftId, draft.stored.updates)
        await settleForFiling(letter, userId, null)
      }
      return { format, draft: draft.stored, carry: copyId === null ? null : { copyId } }
    },
    {
      signal,
      onStep: (step) => onProgress({ step }),
      onAhead: (ahead) => onProgress({ step: 'waiting', ahead }),
      fetchMaterial: (needs) => {
        if (!draft) throw new Error(`Draft ${draftId} is set without having been read.`)
        return draft.fetchMaterial(needs)
      },
    },
  )
  if (!draft) throw new Error(`Draft ${draftId} was set without having been read.`)
  if (copyId !== null && carried) await keepExportedCopy({ id: copyId, draftId, doc: carried })
  return {
    ...result,
    purpose,
    name: fileName(await nameOf(draft), format, purpose),
    mediaType: MEDIA_TYPES[format],
    // Again, now that the pages are counted.
    answered: letter ? await settleForFiling(letter, userId, result.pages) : [],
  }
}

/** Has a process stand ready for a minute, as people look at the check of a letter before they ask for its file. */
export const prepareExport = (): void => exportPool().prepare()

/** What the file of a letter is named after, and how. */
async function nameOf({ workspaceId, stored }: DraftForSetting) {
  const { facts, profile, title, today } = stored
  return {
    pattern: await findFileNamePattern(workspaceId),
    organisation: profile.organisation,
    title,
    docket: facts?.docketIds[0]?.value ?? '',
    agency: facts?.agencies[0]?.value ?? '',
    date: today,
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
