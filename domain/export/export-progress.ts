import { z } from 'zod'
import { answeredFindingSchema } from '#domain/preflight/finding-override.ts'

/** The files a letter can become. */
export const EXPORT_FORMATS = ['pdf', 'docx', 'markdown', 'text'] as const
/** Those an agency is sent; the others are for going on with the words elsewhere. */
export const FILING_FORMATS = ['pdf', 'docx'] as const satisfies readonly (typeof EXPORT_FORMATS)[number][]
export type FilingFormat = (typeof FILING_FORMATS)[number]
export const isFilingFormat = (format: ExportFormat): format is FilingFormat =>
  FILING_FORMATS.some((filed) => filed === format)
export const exportFormatSchema = z.enum(EXPORT_FORMATS)
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** What a file is for: to be submitted, once nothing stands against that, or to be looked at. */
export const EXPORT_PURPOSES = ['filing', 'working-copy'] as const
export const exportPurposeSchema = z.enum(EXPORT_PURPOSES)
export type ExportPurpose = (typeof EXPORT_PURPOSES)[number]

/** Where an export stands. `ahead` is its place in the queue, 1 being next. */
const exportProgressSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('waiting'), ahead: z.int().min(1) }),
  z.object({ step: z.literal('reading') }),
  z.object({ step: z.literal('checking') }),
  z.object({ step: z.literal('composing') }),
  z.object({ step: z.literal('setting') }),
  z.object({ step: z.literal('packing') }),
])
export type ExportProgress = z.infer<typeof exportProgressSchema>

/**
 * What the server streams while it exports: one JSON object a line, the last of which is the failure, or announces
 * the file whose `length` bytes follow it.
 */
export const exportLineSchema = z.union([
  exportProgressSchema,
  z.object({ step: z.literal('failed'), message: z.string() }),
  z.object({
    step: z.literal('file'),
    name: z.string(),
    mediaType: z.string(),
    length: z.int().min(0),
    purpose: exportPurposeSchema,
    /** Pages of a PDF; null for a Word file, whose pages are Word's to make. */
    pages: z.int().positive().nullable(),
    openBlanks: z.array(z.string()),
    warnings: z.array(z.string()),
    /** The blocking findings that an owner answered with a reason, for the record of the filing. */
    answered: z.array(answeredFindingSchema),
  }),
])
export type ExportLine = z.infer<typeof exportLineSchema>
