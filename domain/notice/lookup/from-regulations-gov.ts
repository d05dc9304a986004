import { z } from 'zod'
import { agencyDay } from '../dates/agency-day.ts'
import { type DueDate, EMPTY_FACTS, type NoticeFacts } from '../notice.ts'

const text = z.string().nullish()
const instant = z.iso.datetime({ offset: true }).nullish()

/** A document as Regulations.gov's API lists and describes it. Times are instants in UTC. */
export const regulationsDocumentSchema = z.object({
  id: z.string().min(1),
  attributes: z.object({
    documentType: text,
    title: text,
    agencyId: text,
    docketId: text,
    frDocNum: text,
    commentEndDate: instant,
    postedDate: instant,
    openForComment: z.boolean().nullish(),
    withinCommentPeriod: z.boolean().nullish(),
    withdrawn: z.boolean().nullish(),
    reasonWithdrawn: text,
    fileFormats: z
      .array(
        z.object({ fileUrl: z.url({ protocol: /^https?$/u }), format: text, size: z.number().nullish() }),
      )
      .nullish(),
  }),
})
export type RegulationsDocument = z.infer<typeof regulationsDocumentSchema>

export const regulationsListSchema = z.object({ data: z.array(regulationsDocumentSchema) })
export const regulationsDocketSchema = z.object({
  data: z.object({ id: z.string(), attributes: z.object({ title: text, rin: text }) }),
})
export type RegulationsDocket = z.infer<typeof regulationsDocketSchema>['data']

/** The clock that Regulations.gov closes by. */
const ZONE = 'ET'

/**
 * When comments close, on Washington's own calendar: `2020-11-24T04:59:59Z` is the last minute of November 23. The
 * API means the whole minute, so seconds are dropped.
 */
export function closesOn(commentEndDate: string): DueDate {
  const at = new Date(commentEndDate)
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'America/New_York',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  return { date: agencyDay(at, ZONE), time, zone: ZONE }
}

const typed = <T>(value: T) => ({ value, span: null })

/** What Regulations.gov says of a document and its docket. The RIN stands on the docket alone. */
export function factsFromRegulationsGov(
  { attributes }: RegulationsDocument,
  docket: RegulationsDocket | null,
): NoticeFacts {
  const due = attributes.commentEndDate ? closesOn(attributes.commentEndDate) : null
  const rin = docket?.attributes.rin
  return {
    ...EMPTY_FACTS,
    title: attributes.title ? typed(attributes.title) : null,
    agencies: attributes.agencyId ? [typed(attributes.agencyId)] : [],
    docketIds: attributes.docketId ? [{ ...typed(attributes.docketId), system: 'regulations-gov' }] : [],
    rins: rin && /^\d{4}-[A-Z]{2}\d{2,3}$/u.test(rin) ? [typed(rin)] : [],
    documentNumber: attributes.frDocNum ? typed(attributes.frDocNum) : null,
    dueOn: due ? typed(due) : null,
    reportedDueDates: due ? [{ source: 'regulations-gov', due }] : [],
  }
}

/** One document of a docket, to choose from. `dueOn` and `postedOn` are days (`YYYY-MM-DD`) in Washington. */
export const noticeChoiceSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  type: z.string(),
  postedOn: z.iso.date().nullable(),
  dueOn: z.iso.date().nullable(),
  isOpen: z.boolean(),
})
export type NoticeChoice = z.infer<typeof noticeChoiceSchema>

const isOpen = ({ attributes }: RegulationsDocument) =>
  attributes.openForComment === true || attributes.withinCommentPeriod === true
const ASKING = /^(?:notice|proposed rule|rule)$/iu

/**
 * The documents of a docket that a letter may answer: those open for comment, else those that once were, else its
 * notices and rules. One means that there is nothing to choose.
 */
export function documentsToAnswer(documents: readonly RegulationsDocument[]): NoticeChoice[] {
  const standing = documents.filter(({ attributes }) => attributes.withdrawn !== true)
  const open = standing.filter(isOpen)
  const once = standing.filter(({ attributes }) => attributes.commentEndDate)
  const asking = standing.filter(({ attributes }) => ASKING.test(attributes.documentType ?? ''))
  const chosen = [open, once, asking].find((some) => some.length > 0) ?? []
  return chosen.map((document) => {
    const { title, documentType, postedDate, commentEndDate } = document.attributes
    return {
      documentId: document.id,
      title: title ?? document.id,
      type: documentType ?? 'Document',
      postedOn: postedDate ? agencyDay(new Date(postedDate), ZONE) : null,
      dueOn: commentEndDate ? closesOn(commentEndDate).date : null,
      isOpen: isOpen(document),
    }
  })
}
