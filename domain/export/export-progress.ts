import { z } from 'zod'

/** The files a letter can become. */
export const EXPORT_FORMATS = ['pdf', 'docx'] as const
export const exportFormatSchema = z.enum(EXPORT_FORMATS)
export type ExportFormat = z.infer<typeof exportFormatSchema>

/** Where an export stands. `ahead` is its place in the queue, 1 being next. */
export const exportProgressSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('waiting'), ahead: z.int().min(1) }),
  z.object({ step: z.literal('reading') }),
  z.object({ step: z.literal('composing') }),
  z.object({ step: z.literal('setting') }),
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
    openBlanks: z.array(z.string()),
    warnings: z.array(z.string()),
  }),
])
export type ExportLine = z.infer<typeof exportLineSchema>
