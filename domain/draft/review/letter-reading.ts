import { z } from 'zod'
import { docJsonSchema } from '../doc.ts'
import { reviewCommentSchema } from './review-comment.ts'

/** A picture of the file, sniffed and measured. Its blocks call it `/api/attachments/<id>`, with an id of the reading's own. */
const readPictureSchema = z.object({
  id: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.instanceof(Uint8Array),
})
export type ReadPicture = z.infer<typeof readPictureSchema>

/** A letter as it was read from a file, before anybody decided what of it to keep. */
export const letterReadingSchema = z.object({
  /** In the reviewed schema (`reviewed-schema.ts`): tracked changes and comments are still marks of it. */
  doc: docJsonSchema,
  comments: z.array(reviewCommentSchema),
  pictures: z.array(readPictureSchema),
  /** How many of each were found. */
  changes: z.object({
    insertions: z.int(),
    deletions: z.int(),
    moves: z.int(),
    formats: z.int(),
  }),
  /** Which `ExportedCopy` the file was made as; null for a file from elsewhere. */
  copyId: z.string().nullable(),
  /** Field id → the words it held in the file. */
  fields: z.record(z.string(), z.string()),
  /** What could not be kept as it was, and where: sentences for the writer. */
  warnings: z.array(z.string()),
})
export type LetterReading = z.infer<typeof letterReadingSchema>
