import type { CaptionCheckId } from './check-id.ts'
import { openFields } from './checks/open-fields.ts'
import type { Check } from './preflight.ts'

/** What holds a letter to its notice and to the file it becomes. */
export const captionChecks: Partial<Record<CaptionCheckId, Check>> = {
  'open-fields': openFields,
}
