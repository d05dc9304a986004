import type { DraftRole } from '#domain/roles.ts'

/** What each role is called, and what it lets a person do. */
export const DRAFT_ROLE_WORDS: Record<DraftRole, { name: string; may: string }> = {
  owner: { name: 'Owner', may: 'writes, exports, shares and deletes' },
  editor: { name: 'Editor', may: 'writes and exports' },
  reviewer: { name: 'Reviewer', may: 'reads and exports' },
  viewer: { name: 'Viewer', may: 'reads' },
}
