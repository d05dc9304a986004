'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { profileSchema } from '#domain/profile.ts'
import { requireWorkspace } from '#server/access.ts'
import * as profiles from '#server/profile.ts'

export const saveProfile = action(profileSchema.extend({ slug: z.string() }), async ({ input, user }) => {
  const { slug, ...profile } = input
  const { workspace } = await requireWorkspace(user.id, slug, 'profile')
  await profiles.saveProfile(workspace.id, profile)
  return null
})
