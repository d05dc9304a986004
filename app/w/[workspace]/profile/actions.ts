'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { fileNamePatternSchema } from '#domain/export/file-name-pattern.ts'
import { filerSchema } from '#domain/filing/form/filer.ts'
import { profileSchema } from '#domain/profile.ts'
import { requireWorkspace } from '#server/access.ts'
import * as profiles from '#server/profile.ts'

export const saveProfile = action(profileSchema.extend({ slug: z.string() }), async ({ input, user }) => {
  const { slug, ...profile } = input
  const { workspace } = await requireWorkspace(user.id, slug, 'profile')
  await profiles.saveProfile(workspace.id, profile)
  return null
})

/** Sets how the files of a workspace are named. */
export const saveFileNamePattern = action(
  z.object({ slug: z.string(), pattern: fileNamePatternSchema }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'profile')
    await profiles.saveFileNamePattern(workspace.id, input.pattern)
    return null
  },
)

/** Sets what filing forms ask of the organisation beside its profile. */
export const saveFiler = action(filerSchema.extend({ slug: z.string() }), async ({ input, user }) => {
  const { slug, ...filer } = input
  const { workspace } = await requireWorkspace(user.id, slug, 'profile')
  await profiles.saveFiler(workspace.id, filer)
  return null
})
