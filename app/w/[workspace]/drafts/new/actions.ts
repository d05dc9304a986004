'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { newDraftSchema } from '#domain/draft/record/new-draft.ts'
import { requireNotice, requireWorkspace } from '#server/access.ts'
import * as drafts from '#server/drafts.ts'

/** Starts a draft and answers with where its questions and arguments are chosen. */
export const createDraft = action(newDraftSchema.extend({ slug: z.string() }), async ({ input, user }) => {
  const { slug, title, noticeId, frame } = input
  const { workspace } = await requireWorkspace(user.id, slug, 'draft')
  if (noticeId !== null) await requireNotice(user.id, noticeId, 'draft')
  const given = { workspaceId: workspace.id, userId: user.id, title, noticeId }
  const { id } = await drafts.createDraft(frame === undefined ? given : { ...given, frame })
  return { href: `/d/${id}/compose` }
})
