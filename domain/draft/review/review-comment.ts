import { z } from 'zod'

const remark = z.object({
  author: z.string(),
  /** ISO with its offset, as far as the file says. */
  date: z.string().nullable(),
  paragraphs: z.array(z.string()),
})

/** A comment in the margin with its replies. The words it is about carry its id in a `comment` mark. */
export const reviewCommentSchema = remark.extend({
  id: z.string(),
  isResolved: z.boolean(),
  replies: z.array(remark),
})
export type ReviewComment = z.infer<typeof reviewCommentSchema>
