import { randomBytes } from 'node:crypto'
import { AppError, notFound } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { canManage, type INVITED_ROLES, type OpenInvitation } from '#domain/members.ts'
import type { WorkspaceRole } from '#domain/roles.ts'
import type { Invitation, Prisma } from '#prisma/generated/client.ts'
import { asWorkspaceRole } from '#server/access.ts'
import { recordEvent } from '#server/audit.ts'
import { db } from '#server/db.ts'
import { env } from '#server/env.ts'
import { canSendMail, sendMail } from '#server/mail.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const linkOf = (id: string) => `${env().publicUrl}/invite/${id}`

const openNow = (): Prisma.InvitationWhereInput => ({ status: 'pending', expiresAt: { gt: new Date() } })

/** The invitations to a workspace that can still be used, newest first. */
export async function listInvitations(workspaceId: string): Promise<OpenInvitation[]> {
  const rows = await db().invitation.findMany({
    where: { workspaceId, ...openNow() },
    include: { inviter: { select: { name: true } } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    id: row.id,
    link: linkOf(row.id),
    email: row.email,
    role: asWorkspaceRole(row.role),
    invitedBy: row.inviter.name,
    expiresAt: row.expiresAt,
  }))
}

/** Makes a link that lets whoever holds it join once, and mails it where an address is given and mail is set up. */
export async function createInvitation(given: {
  workspace: { id: string; name: string }
  by: { userId: string; name: string; role: WorkspaceRole }
  role: (typeof INVITED_ROLES)[number]
  email: string | null
}): Promise<{ link: string; isMailed: boolean }> {
  const { workspace, by, role, email } = given
  if (!canManage(by.role, role)) throw new AppError('forbidden', 'Your role cannot invite with this role.')
  const open = await db().invitation.count({ where: { workspaceId: workspace.id, ...openNow() } })
  if (open >= LIMITS.invitationsOpen) {
    const message = `A workspace can have ${LIMITS.invitationsOpen} open invitations at most. Revoke one first.`
    throw new AppError('too-large', message)
  }
  const id = randomBytes(24).toString('base64url')
  await db().$transaction(async (transaction) => {
    const expiresAt = new Date(Date.now() + LIMITS.invitationDays * DAY_MS)
    await transaction.invitation.create({
      data: { id, workspaceId: workspace.id, email, role, expiresAt, inviterId: by.userId },
    })
    // The id is the secret of the link, so the record of it names whom and what, not which.
    const subject = `${email ?? 'whoever holds the link'} as ${role}`
    const event = { workspaceId: workspace.id, userId: by.userId, subject }
    await recordEvent(transaction, { ...event, action: 'invitation-made' })
  })
  const isMailed = email !== null && canSendMail()
  if (isMailed) {
    await sendMail({
      to: email,
      subject: `${by.name} invites you to ${workspace.name}`,
      text: `${by.name} invites you to write with ${workspace.name} on Rejoinder.\n\nJoin here, within ${LIMITS.invitationDays} days:\n\n${linkOf(id)}\n`,
    })
  }
  return { link: linkOf(id), isMailed }
}

/** Ends an invitation that was not used yet. */
export async function revokeInvitation(given: { workspaceId: string; invitationId: string; userId: string }) {
  const { workspaceId, invitationId, userId } = given
  const { count } = await db().invitation.updateMany({
    where: { id: invitationId, workspaceId, status: 'pending' },
    data: { status: 'revoked' },
  })
  if (count === 0) throw new AppError('conflict', 'This invitation was already used or revoked.')
  const subject = 'an open invitation'
  await recordEvent(db(), { workspaceId, userId, action: 'invitation-revoked', subject })
}

/** What the holder of a link is invited to. Used, revoked, expired and invented links are all the same: not found. */
export async function getInvitation(invitationId: string) {
  const invitation = await db().invitation.findFirst({
    where: { id: invitationId, ...openNow() },
    include: { workspace: { select: { name: true, slug: true } }, inviter: { select: { name: true } } },
  })
  if (invitation === null) throw notFound('invitation')
  return {
    workspace: invitation.workspace,
    role: asWorkspaceRole(invitation.role),
    invitedBy: invitation.inviter.name,
  }
}

/**
 * Joins whoever holds the link, once, with the role it was made for. Addresses are not verified, so the link,
 * not the address, is the proof. Somebody who is a member already keeps their role and leaves the link unused.
 */
export async function acceptInvitation(given: {
  invitationId: string
  userId: string
}): Promise<{ slug: string }> {
  const { invitationId, userId } = given
  return db().$transaction(async (transaction) => {
    const invitation = await takeInvitation(transaction, invitationId)
    const { workspaceId, role } = invitation
    const where = { workspaceId_userId: { workspaceId, userId } }
    const existing = await transaction.member.findUnique({ where })
    if (existing === null) {
      await transaction.member.create({ data: { workspaceId, userId, role } })
      await transaction.invitation.update({ where: { id: invitationId }, data: { status: 'accepted' } })
      await recordEvent(transaction, { workspaceId, userId, action: 'member-joined', subject: userId })
    }
    return { slug: invitation.workspace.slug }
  })
}

/** Reads an open invitation and holds its row, so that two people with one link cannot both join. */
async function takeInvitation(
  transaction: Prisma.TransactionClient,
  id: string,
): Promise<Invitation & { workspace: { slug: string } }> {
  await transaction.$queryRaw`SELECT "id" FROM "Invitation" WHERE "id" = ${id} FOR UPDATE`
  const invitation = await transaction.invitation.findFirst({
    where: { id, ...openNow() },
    include: { workspace: { select: { slug: true } } },
  })
  if (invitation === null) throw notFound('invitation')
  return invitation
}
