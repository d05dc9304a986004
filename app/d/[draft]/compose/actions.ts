'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { draftPlanSchema } from '#domain/draft/assemble/plan.ts'
import { requireDraft } from '#server/access.ts'
import * as assembly from '#server/assembly.ts'
import * as drafts from '#server/drafts.ts'

const draft = z.object({ draftId: z.uuid() })

/** Stores what was picked, on top of the plan of `basedOn`; answers with the time to base the next one on. */
export const savePlan = action(
  draft.extend({ plan: draftPlanSchema, basedOn: z.iso.datetime() }),
  async ({ input, user }) => {
    await requireDraft(user.id, input.draftId, 'write')
    const savedAt = await drafts.savePlan({ ...input, basedOn: new Date(input.basedOn) })
    return savedAt.toISOString()
  },
)

/** Turns the plan into a letter and answers with its address. */
export const assembleDraft = action(draft, async ({ input, user }) => {
  await requireDraft(user.id, input.draftId, 'write')
  await assembly.assembleDraft(input.draftId, user.id)
  return { href: `/d/${input.draftId}` }
})
