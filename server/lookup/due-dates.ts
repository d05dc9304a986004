import { AppError } from '#domain/errors.ts'
import {
  type FederalRegisterDocument,
  factsFromFederalRegister,
  hearsayDueDate,
} from '#domain/notice/lookup/from-federal-register.ts'
import {
  factsFromRegulationsGov,
  type RegulationsDocument,
} from '#domain/notice/lookup/from-regulations-gov.ts'
import type { ReportedDueDate } from '#domain/notice/notice.ts'
import type { RegulationsGov } from './regulations-gov.ts'

type Options = { regulationsGov: RegulationsGov; signal: AbortSignal }

/**
 * When comments on a document close, as the Federal Register and Regulations.gov report it. `isPartial` says that
 * Regulations.gov could not be asked and nobody else knew. `posted` is what it holds, when it has been asked already.
 */
export async function dueDatesOf(
  document: FederalRegisterDocument,
  posted: RegulationsDocument[] | null,
  { regulationsGov, signal }: Options,
): Promise<{ dueDates: ReportedDueDate[]; isPartial: boolean }> {
  const own = factsFromFederalRegister(document).reportedDueDates
  try {
    const documents = posted ?? (await regulationsGov.documentsFor(document.document_number, signal))
    const others = documents.flatMap((each) => factsFromRegulationsGov(each, null).reportedDueDates)
    return { dueDates: once([...own, ...others]), isPartial: false }
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    // What the Federal Register knows is not worth losing for what Regulations.gov would have added.
    const heard = hearsayDueDate(document)
    return { dueDates: heard ? [...own, heard] : own, isPartial: heard === null }
  }
}

/** Each date once: a document may be filed in several dockets, all open until the same hour. */
export const once = (dates: ReportedDueDate[]): ReportedDueDate[] => [
  ...new Map(dates.map((date) => [JSON.stringify(date), date])).values(),
]

export const UNASKED =
  'Regulations.gov could not be asked when comments close. Look there before you file: its date may differ.'
