import { AppError, notFound } from '#domain/errors.ts'
import { canManage, type MemberRecord } from '#domain/members.ts'
import type { WorkspaceRole } from '#domain/roles.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { asWorkspaceRole } from '#server/access.ts'
import { recordEvent } from '#server/audit.ts'
import { closeSockets } from '#server/collab/revoke.ts'
import { db } from '#server/db.ts'

/** The people of a workspace, in the order they joined. */
export async function listMembers(workspaceId: string): Promise<MemberRecord[]> {
  const members = await db().member.findMany({
    where: { workspaceId },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return members.map(({ userId, user, role, createdAt }) => ({
    userId,
    name: user.name,
    email: user.email,
    role: asWorkspaceRole(role),
    joinedAt: createdAt,
  }))
}

type Change = { workspaceId: string; userId: string; by: { userId: string; role: WorkspaceRole } }

/** Gives a member another role. Open editors of the person take the new one at once. */
export async function changeRole({ workspaceId, userId, by, role }: Change & { role: WorkspaceRole }) {
  await db().$transaction(async (transaction) => {
    const current = await lockedRole(transaction, workspaceId, userId)
    if (!canManage(by.role, current) || !canManage(by.role, role)) throw ownersOnly()
    if (current === 'owner' && role !== 'owner') await requireAnotherOwner(transaction, workspaceId)
    await transaction.member.update({
      where: { workspaceId_userId: { workspaceId, userId } },
      data: { role },
    })
    const subject = `${userId}: ${current} to ${role}`
    await recordEvent(transaction, { workspaceId, userId: by.userId, action: 'role-changed', subject })
  })
  closeSockets({ userId, workspaceId })
}

/**
 * Takes somebody out of a workspace, with every role they had on its drafts, and closes their open editors.
 * Anybody may take out themselves; the last owner has to name another first.
 */
export async function removeMember({ workspaceId, userId, by }: Change) {
  const isLeaving = userId === by.userId
  await db().$transaction(async (transaction) => {
    const current = await lockedRole(transaction, workspaceId, userId)
    if (!isLeaving && !canManage(by.role, current)) throw ownersOnly()
    if (current === 'owner') await requireAnotherOwner(transaction, workspaceId)
    await transaction.draftAccess.deleteMany({ where: { userId, draft: { workspaceId } } })
    await transaction.invitation.updateMany({
      where: { workspaceId, inviterId: userId, status: 'pending' },
      data: { status: 'revoked' },
    })
    await transaction.member.delete({ where: { workspaceId_userId: { workspaceId, userId } } })
    const action = isLeaving ? 'member-left' : 'member-removed'
    await recordEvent(transaction, { workspaceId, userId: by.userId, action, subject: userId })
  })
  closeSockets({ userId, workspaceId })
}

/** Reads a role while holding the workspace's row, so that two owners cannot both leave at the same moment. */
async function lockedRole(
  transaction: Prisma.TransactionClient,
  workspaceId: string,
  userId: string,
): Promise<WorkspaceRole> {
  await transaction.$queryRaw`SELECT "id" FROM "Workspace" WHERE "id" = ${workspaceId} FOR UPDATE`
  const member = await transaction.member.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
  })
  if (member === null) throw notFound('member')
  return asWorkspaceRole(member.role)
}

async function requireAnotherOwner(transaction: Prisma.TransactionClient, workspaceId: string) {
  if ((await transaction.member.count({ where: { workspaceId, role: 'owner' } })) > 1) return
  throw new AppError('conflict', 'A workspace needs an owner. Make somebody else an owner first.')
}

const ownersOnly = () => new AppError('forbidden', 'Only an owner can change who owns this workspace.')
