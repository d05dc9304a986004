import type { ProseCheckId } from './check-id.ts'
import { caution } from './checks/caution.ts'
import { citationForm } from './checks/citation-form.ts'
import { concession } from './checks/concession.ts'
import { leftover } from './checks/leftover.ts'
import { originality } from './checks/originality.ts'
import { pastedMarkup } from './checks/pasted-markup.ts'
import { personalData } from './checks/personal-data.ts'
import { quotation } from './checks/quotation.ts'
import { readability } from './checks/readability.ts'
import { unsourcedClaim } from './checks/unsourced-claim.ts'
import type { Check } from './preflight.ts'

/** What reads a letter's own words. */
export const proseChecks: Record<ProseCheckId, Check> = {
  leftover,
  'personal-data': personalData,
  quotation,
  'unsourced-claim': unsourcedClaim,
  'citation-form': citationForm,
  caution,
  concession,
  originality,
  'pasted-markup': pastedMarkup,
  readability,
}
