import type { WorkspaceRole } from './roles.ts'

/** Somebody who belongs to a workspace, as its members page shows them. */
export type MemberRecord = {
  userId: string
  name: string
  email: string
  role: WorkspaceRole
  joinedAt: Date
}

/** A link that is still open; whoever holds it can join once, with this role. */
export type OpenInvitation = {
  id: string
  /** The whole link, to be copied. */
  link: string
  email: string | null
  role: WorkspaceRole
  invitedBy: string
  expiresAt: Date
}

/** Roles one can invite with: nobody becomes an owner by a link. */
export const INVITED_ROLES = ['admin', 'member'] as const satisfies readonly WorkspaceRole[]

/** Whether `actor` may give, change or take away `role`: owners any, admins any but an owner's. */
export const canManage = (actor: WorkspaceRole, role: WorkspaceRole) =>
  actor === 'owner' || (actor === 'admin' && role !== 'owner')
