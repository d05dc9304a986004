import { fieldFor } from '#domain/draft/letter-fields.ts'
import { notFound } from '#domain/errors.ts'
import { letterTitle } from '#domain/export/letter-title.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { noticeFactsSchema } from '#domain/notice/notice.ts'
import type { LetterImage } from '#export/letter.ts'
import type { LetterMaterial, LetterNeeds, StoredDraft } from '#export/stored-draft.ts'
import { citationStyle } from '#server/citation-style.ts'
import { readUpdates } from '#server/collab/persist.ts'
import { db } from '#server/db.ts'
import { findLogo } from '#server/logo.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { libraryFor } from '#server/team-library.ts'

/** A draft for the process that sets it, and how to answer what its letter turns out to need. */
export type DraftForSetting = {
  workspaceId: string
  stored: StoredDraft
  fetchMaterial: (needs: LetterNeeds) => Promise<LetterMaterial>
}

/**
 * The draft as it is stored now, open browsers' edits included, as bytes: reading them is the other process's work, so
 * that nobody who types waits for it. Nothing of anybody's account is among it. Throws not-found.
 */
export async function readForSetting(draftId: string): Promise<DraftForSetting> {
  const draft = await db().draft.findUnique({
    where: { id: draftId },
    select: { title: true, workspaceId: true, noticeId: true, notice: { select: { facts: true } } },
  })
  if (draft === null) throw notFound('draft')
  const { workspaceId, noticeId } = draft
  const facts = draft.notice === null ? null : noticeFactsSchema.parse(draft.notice.facts)
  const [updates, { organisation }, logo] = await Promise.all([
    readUpdates(draftId),
    findProfile(workspaceId),
    findLogo(workspaceId),
  ])
  return {
    workspaceId,
    stored: {
      ...{ id: draftId, updates, facts, logo, profile: { organisation } },
      title: letterTitle(facts, draft.title),
      today: agencyDay(new Date(), facts?.dueOn?.value.zone ?? null),
    },
    fetchMaterial: async (needs) => {
      const [library, images, notice] = await Promise.all([
        libraryFor(workspaceId),
        listImages(draftId, needs.pictures),
        needs.hasQuestions && noticeId !== null ? getNotice(noticeId) : null,
      ])
      const cited = new Set(needs.sources)
      return {
        images,
        labels: Object.fromEntries(needs.fields.map((id) => [id, fieldFor(id, library.fields).label])),
        questions: notice?.questions ?? [],
        sources: library.sources.filter(({ id }) => cited.has(id)),
        ...citationStyle(needs.style, needs.language),
      }
    },
  }
}

/** Pictures of a letter, of those uploaded to this very draft. */
async function listImages(draftId: string, ids: readonly string[]): Promise<LetterImage[]> {
  if (ids.length === 0) return []
  const attachments = await db().attachment.findMany({ where: { draftId, id: { in: [...ids] } } })
  return attachments.map(({ id, mediaType, width, height, bytes }) => ({
    ...{ id, width, height, bytes },
    mediaType: mediaType === 'image/png' ? 'image/png' : 'image/jpeg',
  }))
}
