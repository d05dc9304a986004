'use server'

import { z } from 'zod'
import { action } from '#app/_lib/action.ts'
import { optionalEmailSchema } from '#domain/account.ts'
import { INVITED_ROLES } from '#domain/members.ts'
import { WORKSPACE_ROLES } from '#domain/roles.ts'
import { requireWorkspace } from '#server/access.ts'
import { createResetLink } from '#server/accounts.ts'
import * as invitations from '#server/invitations.ts'
import * as members from '#server/members.ts'

const who = z.object({ slug: z.string(), userId: z.string() })

export const invite = action(
  z.object({ slug: z.string(), email: optionalEmailSchema, role: z.enum(INVITED_ROLES) }),
  async ({ input, user }) => {
    const { workspace, role } = await requireWorkspace(user.id, input.slug, 'members')
    const by = { userId: user.id, name: user.name, role }
    return invitations.createInvitation({ workspace, by, role: input.role, email: input.email })
  },
)

export const revoke = action(
  z.object({ slug: z.string(), invitationId: z.string() }),
  async ({ input, user }) => {
    const { workspace } = await requireWorkspace(user.id, input.slug, 'members')
    const { invitationId } = input
    await invitations.revokeInvitation({ workspaceId: workspace.id, invitationId, userId: user.id })
    return null
  },
)

export const changeRole = action(who.extend({ role: z.enum(WORKSPACE_ROLES) }), async ({ input, user }) => {
  const { workspace, role } = await requireWorkspace(user.id, input.slug, 'members')
  const by = { userId: user.id, role }
  await members.changeRole({ workspaceId: workspace.id, userId: input.userId, by, role: input.role })
  return null
})

// Leaving takes no more than belonging; taking out others takes the right to manage people.
export const remove = action(who, async ({ input, user }) => {
  const needed = input.userId === user.id ? 'read' : 'members'
  const { workspace, role } = await requireWorkspace(user.id, input.slug, needed)
  await members.removeMember({
    workspaceId: workspace.id,
    userId: input.userId,
    by: { userId: user.id, role },
  })
  return null
})

export const makeResetLink = action(who, async ({ input, user }) => {
  const { workspace } = await requireWorkspace(user.id, input.slug, 'members')
  return createResetLink({ workspaceId: workspace.id, userId: input.userId, byUserId: user.id })
})
