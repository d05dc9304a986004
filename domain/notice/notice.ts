import { z } from 'zod'
import { instructionSchema } from './instructions/instruction.ts'
import { type Span, spanSchema } from './span.ts'

export { type Span, spanSchema }

/** A value with the words it was read from; `span` is null when a person typed it. */
const read = <T extends z.ZodType>(value: T) => z.object({ value, span: spanSchema.nullable() })

const isoDate = z.iso.date()

export const NOTICE_KINDS = ['rfi', 'rfc', 'anprm', 'nprm', 'consultation', 'other'] as const

/** When comments close, on the agency's own clock. `time` is `HH:MM`, `zone` as printed, for example `ET`. */
const dueDateSchema = z.object({
  date: isoDate,
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  zone: z.string().max(60).nullable(),
})
export type DueDate = z.infer<typeof dueDateSchema>

/** What another day that a notice names is for. */
export const DATE_KINDS = ['effective', 'compliance', 'meeting', 'hearing', 'committee', 'other'] as const
export const otherDateSchema = z.object({ date: isoDate, kind: z.enum(DATE_KINDS) })
export type OtherDate = z.infer<typeof otherDateSchema>

/** Who says when comments close, besides the notice's own text. */
const DUE_DATE_SOURCES = ['federal-register', 'regulations-gov'] as const
export const reportedDueDateSchema = z.object({ source: z.enum(DUE_DATE_SOURCES), due: dueDateSchema })
export type ReportedDueDate = z.infer<typeof reportedDueDateSchema>

/** A new due date that came after the notice; the last one counts. `from` is the due date before it. */
export const dueDateChangeSchema = z.object({
  kind: z.enum(['extension', 'reopening', 'correction']),
  from: dueDateSchema.nullable(),
  to: dueDateSchema,
  /** Where it was announced: a citation or an address. */
  announcedIn: z.string().max(500),
})
export type DueDateChange = z.infer<typeof dueDateChangeSchema>

/** What a notice says about itself. Lists keep the order of the text. */
export const noticeFactsSchema = z.object({
  title: read(z.string()).nullable(),
  /** `partOf` names the department that an agency belongs to, when the notice says so. */
  agencies: z.array(read(z.string()).extend({ partOf: z.string().nullish() })),
  /** `system` tells a Regulations.gov docket from a number of the agency's own. */
  docketIds: z.array(read(z.string()).extend({ system: z.enum(['regulations-gov', 'agency']).optional() })),
  rins: z.array(read(z.string())),
  documentNumber: read(z.string()).nullable(),
  citation: read(z.string()).nullable(),
  action: read(z.string()).nullable(),
  kind: read(z.enum(NOTICE_KINDS)).nullable(),
  publishedOn: read(isoDate).nullable(),
  /** When comments close: the day that counts, with every extension taken in. */
  dueOn: read(dueDateSchema).nullable(),
  replyDueOn: read(dueDateSchema).nullable().default(null),
  otherDates: z.array(read(otherDateSchema)).default([]),
  reportedDueDates: z.array(reportedDueDateSchema).default([]),
  dueDateChanges: z.array(dueDateChangeSchema).default([]),
  /** Whether comments are published; null when the notice does not say. */
  isPublic: read(z.boolean()).nullable().default(null),
  instructions: z.array(instructionSchema).default([]),
  contact: read(z.string()).nullable(),
  /** How and where to file, one instruction each, in the notice's own words. */
  filing: z.array(read(z.string())),
})
export type NoticeFacts = z.infer<typeof noticeFactsSchema>

export const factKeySchema = noticeFactsSchema.keyof()
export type FactKey = z.infer<typeof factKeySchema>
export const FACT_KEYS = factKeySchema.options

/**
 * Something the notice asks. `label` is as printed, without brackets or a final stop, joined to its parent's
 * (`2`, `2.d`, `2.d.i`, `PC-1`); it is empty for a request in prose. `parentId` nests.
 */
export const questionSchema = z.object({
  id: z.string(),
  label: z.string().max(40),
  parentId: z.string().nullable(),
  text: z.string(),
  span: spanSchema.nullable(),
})
export type Question = z.infer<typeof questionSchema>

/** What a reader made of a notice's text. Warnings are sentences for the person who uploaded it. */
export const noticeReadingSchema = z.object({
  text: z.string(),
  facts: noticeFactsSchema,
  questions: z.array(questionSchema),
  asksForComments: z.boolean(),
  warnings: z.array(z.string()),
})
export type NoticeReading = z.infer<typeof noticeReadingSchema>

/** A notice with nothing known yet: the start of one typed by hand. */
export const EMPTY_FACTS: NoticeFacts = {
  title: null,
  agencies: [],
  docketIds: [],
  rins: [],
  documentNumber: null,
  citation: null,
  action: null,
  kind: null,
  publishedOn: null,
  dueOn: null,
  replyDueOn: null,
  otherDates: [],
  reportedDueDates: [],
  dueDateChanges: [],
  isPublic: null,
  instructions: [],
  contact: null,
  filing: [],
}
