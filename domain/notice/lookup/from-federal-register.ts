import { z } from 'zod'
import { EMPTY_FACTS, type NoticeFacts, type ReportedDueDate } from '../notice.ts'

const address = z.url({ protocol: /^https?$/u }).nullish()
const day = z.iso.date().nullish()
const strings = z.array(z.string()).nullish()

/** A document as the Federal Register's API describes it, as far as a notice needs; it may leave out anything but the number. */
export const federalRegisterDocumentSchema = z.object({
  document_number: z.string().min(1),
  title: z.string().nullish(),
  type: z.string().nullish(),
  action: z.string().nullish(),
  citation: z.string().nullish(),
  publication_date: day,
  comments_close_on: day,
  docket_ids: strings,
  regulation_id_numbers: strings,
  agencies: z
    .array(
      z.object({
        name: z.string().nullish(),
        raw_name: z.string().nullish(),
        id: z.number().nullish(),
        parent_id: z.number().nullish(),
      }),
    )
    .nullish(),
  /** What Regulations.gov told the Federal Register of the dockets, some while ago. */
  dockets: z
    .array(
      z.object({
        id: z.string().nullish(),
        documents: z.array(z.object({ id: z.string().nullish(), comment_end_date: day })).nullish(),
      }),
    )
    .nullish(),
  html_url: address,
  full_text_xml_url: address,
  raw_text_url: address,
  body_html_url: address,
})
export type FederalRegisterDocument = z.infer<typeof federalRegisterDocumentSchema>

const typed = <T>(value: T) => ({ value, span: null })

/** What the Federal Register says of a document. Nothing of it stands in the text, so no fact has a span. */
export function factsFromFederalRegister(document: FederalRegisterDocument): NoticeFacts {
  const agencies = document.agencies ?? []
  const nameOf = (agency: (typeof agencies)[number]) => (agency.name ?? agency.raw_name ?? '').trim()
  const closes = document.comments_close_on
  const due = closes ? { date: closes, time: null, zone: null } : null
  const hosted = new Set((document.dockets ?? []).map((docket) => docket.id))
  return {
    ...EMPTY_FACTS,
    title: document.title ? typed(document.title) : null,
    agencies: agencies.flatMap((agency) => {
      const parent = agencies.find((other) => other.id !== null && other.id === agency.parent_id)
      return nameOf(agency) === ''
        ? []
        : [{ ...typed(nameOf(agency)), partOf: parent ? nameOf(parent) : null }]
    }),
    docketIds: (document.docket_ids ?? []).map((id) => ({
      ...typed(id),
      ...(hosted.has(id) ? { system: 'regulations-gov' as const } : {}),
    })),
    rins: (document.regulation_id_numbers ?? []).map(typed),
    documentNumber: typed(document.document_number),
    citation: document.citation ? typed(document.citation) : null,
    action: document.action ? typed(document.action) : null,
    publishedOn: document.publication_date ? typed(document.publication_date) : null,
    dueOn: due ? typed(due) : null,
    reportedDueDates: due ? [{ source: 'federal-register', due }] : [],
  }
}

/** The day on which Regulations.gov closes, as the Federal Register last heard; null when it heard of none or several. */
export function hearsayDueDate(document: FederalRegisterDocument): ReportedDueDate | null {
  const days = (document.dockets ?? [])
    .flatMap((docket) => docket.documents ?? [])
    .flatMap(({ comment_end_date: day }) => (day ? [day] : []))
  const [only, ...others] = new Set(days)
  if (only === undefined || others.length > 0) return null
  return { source: 'regulations-gov', due: { date: only, time: null, zone: null } }
}
