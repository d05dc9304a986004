import type { DraftRole } from '#domain/roles.ts'

/**
 * Somebody and a draft. `ownRole` is the role given to them by name, or null; `role` is what they may do in the
 * end, or null for nothing. A workspace owner always owns its drafts; a guest is not in the workspace at all.
 */
export type DraftPerson = {
  userId: string
  name: string
  email: string
  role: DraftRole | null
  ownRole: DraftRole | null
  isWorkspaceOwner: boolean
  isGuest: boolean
}

/** Who may do what with a draft. `memberRole` holds for every member of the workspace without a role by name. */
export type DraftSharing = { people: DraftPerson[]; memberRole: DraftRole | null }
