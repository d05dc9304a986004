import type { ActionResult } from '#domain/action-result.ts'
import type { KeptRevision } from '#domain/draft/passages/update-passage.ts'

/** Asks for an argument as it was at a revision. */
export type LoadRevision = (input: {
  draftId: string
  argumentId: string
  revision: string
}) => Promise<ActionResult<KeptRevision | null>>
