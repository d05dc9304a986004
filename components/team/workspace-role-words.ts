import type { WorkspaceRole } from '#domain/roles.ts'

/** What each role is called, and what it lets a person do. */
export const WORKSPACE_ROLE_WORDS: Record<WorkspaceRole, { name: string; may: string }> = {
  owner: { name: 'Owner', may: 'everything, every draft included' },
  admin: { name: 'Admin', may: 'invites people and edits the profile' },
  member: { name: 'Member', may: 'reads notices and writes drafts' },
}
