import type { Node } from '@tiptap/pm/model'
import type { SkippedQuestions } from '#domain/draft/coverage/coverage.ts'
import { skippedIn } from '#domain/draft/coverage/skipped-questions.ts'
import { type Exhibit, exhibitsIn } from '#domain/draft/exhibits.ts'
import { type DraftSettings, draftSettingsSchema } from '#domain/draft/settings.ts'
import { docFromYdoc, fieldsOf, YDOC } from '#domain/draft/ydoc.ts'
import { AppError, notFound } from '#domain/errors.ts'
import { type FilingChoices, filingChoicesIn } from '#domain/filing/filing-choices.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import type { Profile } from '#domain/profile.ts'
import { ydocOf } from '#server/collab/persist.ts'
import { db } from '#server/db.ts'
import { readYdoc } from '#server/drafts.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { libraryFor } from '#server/team-library.ts'

/** A letter as it is stored at one moment, with what it is written for and from. Nothing of anybody's account. */
export type StoredLetter = {
  draft: { id: string; title: string; workspaceId: string; frame: string }
  doc: Node
  values: Record<string, string>
  settings: DraftSettings
  skipped: SkippedQuestions
  exhibits: Exhibit[]
  filing: FilingChoices
  notice: NoticeRecord | null
  profile: Profile
  library: Library
}

/**
 * The letter as it stands now, open browsers' edits included, or as it was when `updates` were read. Throws not-found,
 * and `conflict` before it is assembled.
 */
export async function readLetter(draftId: string, updates?: readonly Uint8Array[]): Promise<StoredLetter> {
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    select: { id: true, title: true, workspaceId: true, noticeId: true, frame: true },
  })
  if (draft === null) throw notFound('draft')
  const { noticeId, ...rest } = draft
  const ydoc = updates ? ydocOf(updates) : await readYdoc(draftId)
  const doc = docFromYdoc(ydoc)
  if (doc.childCount === 0) {
    throw new AppError('conflict', 'There is no letter yet. Choose arguments and assemble it, then export.')
  }
  const [profile, notice, library] = await Promise.all([
    findProfile(draft.workspaceId),
    noticeId === null ? null : getNotice(noticeId),
    libraryFor(draft.workspaceId),
  ])
  return {
    ...{ draft: rest, doc, profile, notice, library },
    values: fieldsOf(ydoc),
    settings: draftSettingsSchema.parse(ydoc.getMap(YDOC.settings).toJSON()),
    skipped: skippedIn(ydoc),
    exhibits: exhibitsIn(ydoc),
    filing: filingChoicesIn(ydoc),
  }
}
