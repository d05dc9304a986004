import type { ProseCheckId } from './check-id.ts'
import { readability } from './checks/access/readability.ts'
import { citationForm } from './checks/sources/citation-form.ts'
import { originality } from './checks/sources/originality.ts'
import { quotation } from './checks/sources/quotation.ts'
import { unsourcedClaim } from './checks/sources/unsourced-claim.ts'
import { caution } from './checks/wording/caution.ts'
import { concession } from './checks/wording/concession.ts'
import { leftover } from './checks/wording/leftover.ts'
import { pastedMarkup } from './checks/wording/pasted-markup.ts'
import { personalData } from './checks/wording/personal-data.ts'
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
