import { assembleLetter } from '#domain/draft/assemble/assemble-letter.ts'
import { chooseFrame } from '#domain/draft/assemble/choose-frame.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { filledFields } from '#domain/draft/assemble/plan-fields.ts'
import { isStale, planWarnings } from '#domain/draft/assemble/plan-warnings.ts'
import { writeDoc, writeFields, YDOC } from '#domain/draft/ydoc.ts'
import { AppError } from '#domain/errors.ts'
import { UNKNOWN_SPEAKER } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import { agencyDay } from '#domain/notice/dates/agency-day.ts'
import { withYdoc } from '#server/collab/with-ydoc.ts'
import { db } from '#server/db.ts'
import { getDraft } from '#server/drafts.ts'
import { getNotice } from '#server/notices.ts'
import { findProfile } from '#server/profile.ts'
import { libraryFor } from '#server/team-library.ts'

const ASSEMBLED = 'This letter has been assembled already. Open it, and add arguments in the editor.'

/** Writes the first letter into the draft's ydoc, once. A second call is a conflict. */
export async function assembleDraft(draftId: string, userId: string): Promise<void> {
  const draft = await getDraft(draftId)
  if (draft.assembledAt !== null) throw new AppError('conflict', ASSEMBLED)
  const notice = draft.noticeId === null ? null : await getNotice(draft.noticeId)
  const templates = await libraryFor(draft.workspace.id)
  requireCurrent(draft.plan, templates)
  const frame =
    templates.frames.find((each) => each.id === draft.frame) ?? chooseFrame(templates.frames, null)
  if (frame === null)
    throw new AppError('unavailable', 'The library has no letter frame. Add one, then assemble.')
  const doc = assembleLetter({
    ...{ title: draft.title, plan: draft.plan, library: templates, frame },
    profile: await findProfile(draft.workspace.id),
    facts: notice?.facts ?? null,
    questions: notice?.questions ?? [],
    today: agencyDay(new Date(), notice?.facts.dueOn?.value.zone ?? null),
  })
  const unassembled = { id: draftId, assembledAt: null }
  const claim = await db().draft.updateMany({ where: unassembled, data: { assembledAt: new Date() } })
  if (claim.count === 0) throw new AppError('conflict', ASSEMBLED)
  try {
    await withYdoc(
      draftId,
      (ydoc) => {
        if (ydoc.getXmlFragment(YDOC.letter).length > 0) throw new AppError('conflict', ASSEMBLED)
        writeDoc(ydoc, doc)
        writeFields(ydoc, filledFields(draft.plan.fields))
        const { questionLabels } = draft.plan
        if (questionLabels) ydoc.getMap(YDOC.settings).set('questionLabels', questionLabels)
      },
      userId,
    )
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') throw error
    // Nothing was written, so the draft goes back to where it can be assembled again.
    await db().draft.updateMany({ where: { id: draftId }, data: { assembledAt: null } })
    throw error
  }
}

/** Refuses a plan that picked words the library no longer says: they were retired or rewritten meanwhile. */
function requireCurrent(plan: DraftPlan, templates: Library): void {
  const stale = planWarnings(plan, templates.arguments, UNKNOWN_SPEAKER).find(isStale)
  if (stale) throw new AppError('conflict', `${stale.message} ${stale.advice} Reload this page to see it.`)
}

/**
 * Gives back drafts whose server died between claiming the letter and writing it, so that they can be assembled again.
 * A minute leaves alone whatever another server is assembling now.
 */
export async function releaseUnwrittenDrafts(now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000)
  await db().draft.updateMany({
    where: { assembledAt: { lt: aMinuteAgo }, state: null, updates: { none: {} } },
    data: { assembledAt: null },
  })
}
