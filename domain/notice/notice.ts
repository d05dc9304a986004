import { z } from 'zod'

/** Where words stand in a notice's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>

/** A value with the words it was read from; `span` is null when a person typed it. */
const read = <T extends z.ZodType>(value: T) => z.object({ value, span: spanSchema.nullable() })

const isoDate = z.iso.date()

export const NOTICE_KINDS = ['rfi', 'rfc', 'anprm', 'nprm', 'consultation', 'other'] as const

/** When comments close, on the agency's own clock. `time` is `HH:MM`, `zone` as printed, for example `ET`. */
export const dueDateSchema = z.object({
  date: isoDate,
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  zone: z.string().max(60).nullable(),
})
export type DueDate = z.infer<typeof dueDateSchema>

/** What a notice says about itself. Lists keep the order of the text. */
export const noticeFactsSchema = z.object({
  title: read(z.string()).nullable(),
  agencies: z.array(read(z.string())),
  docketIds: z.array(read(z.string())),
  rins: z.array(read(z.string())),
  documentNumber: read(z.string()).nullable(),
  citation: read(z.string()).nullable(),
  action: read(z.string()).nullable(),
  kind: read(z.enum(NOTICE_KINDS)).nullable(),
  publishedOn: read(isoDate).nullable(),
  dueOn: read(dueDateSchema).nullable(),
  contact: read(z.string()).nullable(),
  /** How and where to file, one instruction each, in the notice's own words. */
  filing: z.array(read(z.string())),
})
export type NoticeFacts = z.infer<typeof noticeFactsSchema>

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
  contact: null,
  filing: [],
}
