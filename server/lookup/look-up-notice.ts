import { AppError } from '#domain/errors.ts'
import { LIMITS } from '#domain/limits.ts'
import { fillFacts } from '#domain/notice/lookup/fill-facts.ts'
import { factsFromFederalRegister } from '#domain/notice/lookup/from-federal-register.ts'
import {
  documentsToAnswer,
  factsFromRegulationsGov,
  type NoticeChoice,
  type RegulationsDocket,
  type RegulationsDocument,
} from '#domain/notice/lookup/from-regulations-gov.ts'
import type { NoticeReference } from '#domain/notice/lookup/notice-reference.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { NoticeOrigin } from '#domain/notice/notice-origin.ts'
import { dueDatesOf, once, UNASKED } from './due-dates.ts'
import type { FederalRegister } from './federal-register.ts'
import type { RegulationsGov } from './regulations-gov.ts'
import { withinTime } from './within-time.ts'

/** A notice's bytes as published, what its publishers report of it, and where it came from; or what to choose from. */
export type LookedUp =
  | { is: 'found'; bytes: Uint8Array; facts: NoticeFacts; origin: NoticeOrigin; warnings: string[] }
  | { is: 'several'; documents: NoticeChoice[] }
type Found = Extract<LookedUp, { is: 'found' }>

export type LookUpOptions = {
  federalRegister: FederalRegister
  regulationsGov: RegulationsGov
  signal: AbortSignal
  now: () => Date
  /** Hears which publisher is asked, as its name stands in a sentence. */
  onSite?: (site: string) => void
  /** Seconds for the whole look-up, however many questions it takes. */
  seconds?: number
}

/** Looks a notice up where it is published. Throws `AppError`, or the signal's reason. */
export const lookUpNotice = (reference: NoticeReference, options: LookUpOptions): Promise<LookedUp> =>
  withinTime({ signal: options.signal, seconds: options.seconds ?? LIMITS.lookupSeconds }, (signal) =>
    lookUp(reference, { ...options, signal }),
  )

async function lookUp(reference: NoticeReference, options: LookUpOptions): Promise<LookedUp> {
  const { regulationsGov, signal } = options
  if (reference.kind === 'federal-register')
    return fromFederalRegister(reference.documentNumber, null, options)
  options.onSite?.('Regulations.gov')
  if (reference.kind === 'regulations-gov-document') {
    return fromRegulationsGov(await regulationsGov.document(reference.documentId, signal), null, options)
  }
  const docket = await regulationsGov.docket(reference.docketId, signal)
  const documents = documentsToAnswer(await regulationsGov.documentsOf(docket.id, signal))
  const [only, ...others] = documents
  if (only === undefined) throw new AppError('not-found', nothingToAnswer(docket.id))
  if (others.length > 0) return { is: 'several', documents }
  return fromRegulationsGov(await regulationsGov.document(only.documentId, signal), docket, options)
}

const nothingToAnswer = (docketId: string) =>
  `Docket ${docketId} holds no document that asks for comments. Check the number, or enter the number of the document itself.`

/** `posted` is what Regulations.gov holds of the document, when it has been asked already. */
async function fromFederalRegister(
  number: string,
  posted: RegulationsDocument[] | null,
  options: LookUpOptions,
): Promise<Found> {
  const { federalRegister, regulationsGov, signal } = options
  options.onSite?.('the Federal Register')
  const document = await federalRegister.document(number, signal)
  const bytes = await federalRegister.text(document, signal)
  if (posted === null) options.onSite?.('Regulations.gov')
  const { dueDates, isPartial } = await dueDatesOf(document, posted, { regulationsGov, signal })
  const url =
    document.html_url ?? `https://www.federalregister.gov/d/${encodeURIComponent(document.document_number)}`
  return {
    is: 'found',
    bytes,
    facts: { ...factsFromFederalRegister(document), reportedDueDates: dueDates },
    warnings: isPartial ? [UNASKED] : [],
    origin: {
      kind: 'federal-register',
      documentNumber: document.document_number,
      url,
      fetchedAt: options.now().toISOString(),
    },
  }
}

async function fromRegulationsGov(
  document: RegulationsDocument,
  known: RegulationsDocket | null,
  options: LookUpOptions,
): Promise<Found> {
  const { attributes, id } = document
  const { regulationsGov, signal } = options
  if (attributes.documentType === 'Public Submission') throw new AppError('invalid', isAComment(id))
  if (attributes.withdrawn === true) throw new AppError('not-found', isWithdrawn(id))
  const docketId = attributes.docketId ?? id.replace(/-\d+$/u, '')
  const docket = known ?? (await orNull(regulationsGov.docket(docketId, signal)))
  const facts = factsFromRegulationsGov(document, docket)
  const number = attributes.frDocNum
  const printed = number ? await orNull(fromFederalRegister(number, [document], options)) : null
  const bytes = printed?.bytes ?? (await regulationsGov.file(document, signal))
  const merged = printed ? fillFacts(printed.facts, facts) : facts
  return {
    is: 'found',
    bytes,
    facts: { ...merged, reportedDueDates: once(merged.reportedDueDates) },
    warnings: printed?.warnings ?? [],
    origin: {
      kind: 'regulations-gov',
      documentId: id,
      docketId,
      url: `https://www.regulations.gov/document/${encodeURIComponent(id)}`,
      fetchedAt: options.now().toISOString(),
    },
  }
}

/** What is not there, or cannot be had now, is done without. */
async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof AppError && error.code !== 'too-large') return null
    throw error
  }
}

const isAComment = (id: string) =>
  `${id} is a comment somebody filed, not a notice. Enter the number of the notice or of its docket.`
const isWithdrawn = (id: string) =>
  `The agency has withdrawn document ${id}. Look in its docket for the one that took its place.`
