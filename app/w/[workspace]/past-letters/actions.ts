'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { pastLetterSchema } from '#domain/preflight/originality/past-letter.ts'
import { requireWorkspace } from '#server/access.ts'
import * as pastLetters from '#server/past-letters.ts'

const workspaceSlug = z.object({ slug: z.string() })

/** The letters the team compares its drafts with; for its members. */
export const loadPastLetters = action(workspaceSlug, async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'draft')
  return pastLetters.listPastLetters(workspace.id)
})

/** Keeps a letter to compare drafts with; answers with all of them. */
export const addPastLetter = action(
  workspaceSlug.extend({ letter: pastLetterSchema }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'draft')
    await pastLetters.addPastLetter({ workspaceId: workspace.id, userId: user.id, letter: input.letter })
    return pastLetters.listPastLetters(workspace.id)
  },
)

/** Forgets a letter; answers with those that are left. */
export const removePastLetter = action(workspaceSlug.extend({ id: z.uuid() }), async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'draft')
  await pastLetters.removePastLetter({ workspaceId: workspace.id, userId: user.id, id: input.id })
  return pastLetters.listPastLetters(workspace.id)
})
