import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import type { LookedUpDates } from '#domain/notice/lookup/looked-up-dates.ts'
import { dueDatesOf, UNASKED } from '#server/lookup/due-dates.ts'
import { publishers } from '#server/lookup/publishers.ts'
import { withinTime } from '#server/lookup/within-time.ts'
import { getNotice } from '#server/notices.ts'

/** Asks the Federal Register and Regulations.gov when comments on a notice close, and stores nothing. Throws `AppError`. */
export async function lookUpDueDates(noticeId: string, signal: AbortSignal): Promise<LookedUpDates> {
  const number = (await getNotice(noticeId)).facts.documentNumber?.value
  if (!number) {
    throw new AppError('invalid', 'This notice has no document number yet. Enter it among the facts first.')
  }
  const { federalRegister, regulationsGov } = publishers()
  return withinTime({ signal, seconds: LIMITS.lookupSeconds }, async (limited) => {
    const document = await federalRegister.document(number, limited)
    const { dueDates, isPartial } = await dueDatesOf(document, null, { regulationsGov, signal: limited })
    return { dueDates, warning: isPartial ? UNASKED : null }
  })
}
