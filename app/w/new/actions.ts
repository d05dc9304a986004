'use server'

import { action } from '#app/_lib/action.ts'
import { workspaceNameSchema } from '#domain/account.ts'
import * as workspaces from '#server/workspaces.ts'

export const createWorkspace = action(workspaceNameSchema, async ({ input, user }) => {
  const { slug } = await workspaces.createWorkspace({ userId: user.id, name: input.name })
  return { slug }
})
