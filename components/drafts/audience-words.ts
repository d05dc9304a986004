import type { DraftRole } from '#domain/roles.ts'

const MAY: Record<DraftRole, string> = { owner: 'own', editor: 'edit', reviewer: 'review', viewer: 'read' }

/** Who else may see a draft, in a few words. Owners of the workspace always may. */
export function audienceWords({
  memberRole,
  namedPeople,
}: {
  memberRole: DraftRole | null
  namedPeople: number
}) {
  if (memberRole !== null) return `Everyone in the workspace may ${MAY[memberRole]}`
  return namedPeople > 1 ? `Private to ${namedPeople} people` : 'Private to one person'
}
