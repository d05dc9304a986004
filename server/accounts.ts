import { randomBytes } from 'node:crypto'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { canManage } from '#domain/members.ts'
import { asWorkspaceRole } from '#server/access.ts'
import { recordEvent } from '#server/audit.ts'
import { auth, type CurrentUser, resetLink } from '#server/auth.ts'
import { db } from '#server/db.ts'

const HOUR_MS = 60 * 60 * 1000

/** Makes an account that can sign in, outside any request: for the seed and the tests. */
export async function createAccount(given: {
  name: string
  email: string
  password: string
}): Promise<CurrentUser> {
  const { user } = await auth().api.signUpEmail({ body: given })
  return { id: user.id, name: user.name, email: user.email }
}

/** Changes the name others see. */
export async function renameUser(userId: string, name: string): Promise<void> {
  await db().user.update({ where: { id: userId }, data: { name } })
}

/**
 * A link with which a member chooses a new password, for an admin to hand over.
 * Whoever holds it becomes that person, so it takes the right to manage them in every workspace they belong to
 * or have a draft in: nobody reaches through one workspace into another.
 */
export async function createResetLink(given: {
  workspaceId: string
  userId: string
  byUserId: string
}): Promise<{ link: string }> {
  const { workspaceId, userId, byUserId } = given
  const person = await db().user.findFirst({
    where: { id: userId, memberships: { some: { workspaceId } } },
    select: {
      memberships: { select: { workspaceId: true, role: true } },
      access: { select: { draft: { select: { workspaceId: true } } } },
    },
  })
  if (person === null) throw notFound('member')
  const rows = await db().member.findMany({ where: { userId: byUserId } })
  const actorRoles = new Map(rows.map((row) => [row.workspaceId, asWorkspaceRole(row.role)]))
  const places = [
    ...person.memberships.map((each) => ({ id: each.workspaceId, role: asWorkspaceRole(each.role) })),
    ...person.access.map(({ draft }) => ({ id: draft.workspaceId, role: 'member' as const })),
  ]
  const isAllowed = places.every(({ id, role }) => canManage(actorRoles.get(id) ?? 'member', role))
  if (!isAllowed) {
    throw new AppError(
      'forbidden',
      'This person belongs to other workspaces too, or has a stronger role than yours, so you cannot reset their password. An owner of all their workspaces can, or mail when it is set up.',
    )
  }
  const token = randomBytes(24).toString('base64url')
  const { internalAdapter } = await auth().$context
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: userId,
    expiresAt: new Date(Date.now() + LIMITS.resetLinkHours * HOUR_MS),
  })
  await recordEvent(db(), { workspaceId, userId: byUserId, action: 'reset-link-made', subject: userId })
  return { link: resetLink(token) }
}
