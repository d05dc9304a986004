'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { argumentInputSchema } from '#domain/library/team/argument-input.ts'
import { requireWorkspace } from '#server/access.ts'
import * as library from '#server/arguments.ts'

const which = z.object({ slug: z.string(), id: z.string() })

/** Adds an argument and answers with its id. */
export const createArgument = action(
  z.object({ slug: z.string(), input: argumentInputSchema }),
  async ({ input: { slug, input }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'library')
    return library.createArgument({ workspaceId: workspace.id, userId: user.id, input })
  },
)

/** Saves a revision, or answers with what somebody else saved since `basedOn`. */
export const saveArgument = action(
  which.extend({ basedOn: z.string(), input: argumentInputSchema }),
  async ({ input: { slug, ...rest }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'library')
    return library.saveArgument({ workspaceId: workspace.id, userId: user.id, ...rest })
  },
)

export const retireArgument = action(which, async ({ input: { slug, id }, user }) => {
  const { workspace } = await requireWorkspace(user.id, slug, 'library')
  await library.retireArgument({ workspaceId: workspace.id, userId: user.id, id })
  return null
})

export const restoreArgument = action(which, async ({ input: { slug, id }, user }) => {
  const { workspace } = await requireWorkspace(user.id, slug, 'library')
  await library.restoreArgument({ workspaceId: workspace.id, userId: user.id, id })
  return null
})

export const handOverArgument = action(
  which.extend({ ownerId: z.string() }),
  async ({ input: { slug, id, ownerId }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'library')
    await library.handOverArgument({ workspaceId: workspace.id, userId: user.id, id, ownerId })
    return null
  },
)

// A favourite is the reader's own mark, so reading is all it takes.
export const setFavourite = action(
  which.extend({ isFavourite: z.boolean() }),
  async ({ input: { slug, id, isFavourite }, user }) => {
    const { workspace } = await requireWorkspace(user.id, slug, 'read')
    await library.setFavourite({ workspaceId: workspace.id, userId: user.id, id, isFavourite })
    return null
  },
)
