import type { CommenterKind } from '#domain/library/conditions.ts'

export const COMMENTER_KIND_WORDS: Record<CommenterKind, string> = {
  startup: 'Company, small or young',
  association: 'Association of companies',
  ngo: 'Non-profit organisation',
  researcher: 'University or researcher',
  individual: 'Individual',
}
