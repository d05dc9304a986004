import { z } from 'zod'
import { noticeReadingSchema } from './notice.ts'

/**
 * A reading as it is kept beside the corrected notice, without the text; questions carry the ids they were kept
 * under. `gone` are questions that a later version no longer asks and that were kept because somebody answers them.
 */
export const storedReadingSchema = noticeReadingSchema
  .omit({ text: true })
  .extend({ gone: z.array(z.string()).default([]) })
export type StoredReading = z.infer<typeof storedReadingSchema>
