/** Who may do what: the one table every page, action, route, socket and export obeys. */
export const WORKSPACE_ROLES = ['owner', 'admin', 'member'] as const
export type WorkspaceRole = (typeof WORKSPACE_ROLES)[number]

export const DRAFT_ROLES = ['owner', 'editor', 'reviewer', 'viewer'] as const
export type DraftRole = (typeof DRAFT_ROLES)[number]

export type WorkspaceAction = 'read' | 'draft' | 'library' | 'profile' | 'members' | 'delete'
export type DraftAction = 'read' | 'export' | 'note' | 'write' | 'share' | 'delete' | 'override' | 'file'

const WORKSPACE_RIGHTS: Record<WorkspaceRole, readonly WorkspaceAction[]> = {
  owner: ['read', 'draft', 'library', 'profile', 'members', 'delete'],
  admin: ['read', 'draft', 'library', 'profile', 'members'],
  member: ['read', 'draft', 'library'],
}

const DRAFT_RIGHTS: Record<DraftRole, readonly DraftAction[]> = {
  owner: ['read', 'export', 'note', 'write', 'share', 'delete', 'override', 'file'],
  editor: ['read', 'export', 'note', 'write', 'file'],
  reviewer: ['read', 'export', 'note'],
  viewer: ['read'],
}

export const canInWorkspace = (role: WorkspaceRole, action: WorkspaceAction) =>
  WORKSPACE_RIGHTS[role].includes(action)

/** What guests never do, whatever their role: it speaks for the organisation and shows what it tells agencies of itself. */
const FOR_MEMBERS: readonly DraftAction[] = ['file']

/** Whether somebody has to belong to the workspace for this, beside their role on the draft. */
export const isForMembers = (action: DraftAction) => FOR_MEMBERS.includes(action)

export const canInDraft = (role: DraftRole, action: DraftAction) => DRAFT_RIGHTS[role].includes(action)
