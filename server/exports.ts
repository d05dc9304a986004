import type { Node } from '@tiptap/pm/model'
import { fieldFor } from '#domain/draft/letter-fields.ts'
import { fieldsIn } from '#domain/draft/read-doc.ts'
import { draftSettingsSchema } from '#domain/draft/settings.ts'
import { skippedIn } from '#domain/draft/skipped-questions.ts'
import { docFromYdoc, fieldsOf, YDOC } from '#domain/draft/ydoc.ts'
import { AppError, notFound } from '#domain/errors.ts'
import type { ExportFormat, ExportProgress } from '#domain/export/export-progress.ts'
import { fileName } from '#domain/export/file-name.ts'
import { letterTitle } from '#domain/export/letter-title.ts'
import { agencyDay } from '#domain/notice/agency-day.ts'
import type { DraftToExport } from '#export/export-job.ts'
import type { LetterImage } from '#export/letter.ts'
import { citationStyle } from '#server/citation-style.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { exportPool } from '#server/exporting/export-pool.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { libraryFor } from '#server/team-library.ts'

export type ExportedFile = {
  name: string
  mediaType: string
  bytes: Uint8Array
  /** Labels of the blanks still open, in the order of the letter. */
  openBlanks: string[]
  warnings: string[]
}

const MEDIA_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} satisfies Record<ExportFormat, string>

/**
 * The letter as it stands now, as a file. The caller has checked that `userId` may export the draft. Aborting
 * `signal` kills the process that sets it and throws the signal's reason; limits and crashes throw `AppError`.
 */
export async function exportDraft(request: {
  draftId: string
  userId: string
  format: ExportFormat
  signal: AbortSignal
  onProgress?: (progress: ExportProgress) => void
}): Promise<ExportedFile> {
  const { draftId, userId, format, signal, onProgress = () => {} } = request
  let name = ''
  const result = await exportPool().run(
    userId,
    async () => {
      onProgress({ step: 'reading' })
      const draft = await readDraft(draftId)
      name = fileName(draft.profile.organisation, draft.title, format)
      return { format, draft }
    },
    {
      signal,
      onStep: (step) => onProgress({ step }),
      onAhead: (ahead) => onProgress({ step: 'waiting', ahead }),
    },
  )
  return { ...result, name, mediaType: MEDIA_TYPES[format] }
}

/** Everything the letter is made of, read at one moment. Nothing of anybody's account is among it. */
async function readDraft(draftId: string): Promise<DraftToExport> {
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    select: { title: true, workspaceId: true, noticeId: true },
  })
  if (draft === null) throw notFound('draft')
  const ydoc = await readYdoc(draftId)
  const doc = docFromYdoc(ydoc)
  if (doc.childCount === 0) {
    throw new AppError('conflict', 'There is no letter yet. Choose arguments and assemble it, then export.')
  }
  const settings = draftSettingsSchema.parse(ydoc.getMap(YDOC.settings).toJSON())
  const { sources, fields } = await libraryFor(draft.workspaceId)
  const [{ organisation }, notice, images] = await Promise.all([
    findProfile(draft.workspaceId),
    draft.noticeId === null ? null : getNotice(draft.noticeId),
    listImages(draftId, doc),
  ])
  return {
    doc: doc.toJSON(),
    title: letterTitle(notice?.facts ?? null, draft.title),
    fields: fieldsOf(ydoc),
    labels: Object.fromEntries(fieldsIn(doc).map(({ id }) => [id, fieldFor(id, fields).label])),
    facts: notice?.facts ?? null,
    questions: notice?.questions ?? [],
    skipped: skippedIn(ydoc),
    profile: { organisation },
    settings,
    sources,
    ...citationStyle(settings.citationStyle, settings.language),
    images,
    today: agencyDay(new Date(), notice?.facts.dueOn?.value.zone ?? null),
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
