import { z } from 'zod'

/** Who made a change and when. `date` is ISO with its offset, as far as the file says. */
const trackedBySchema = z.object({ author: z.string(), date: z.string().nullable() })
export type TrackedBy = z.infer<typeof trackedBySchema>

/** Words put in or struck, not yet agreed to. A move is a pair of both with one `moveId`. */
export const trackedChangeSchema = trackedBySchema.extend({
  kind: z.enum(['insertion', 'deletion']),
  moveId: z.string().nullable(),
})
export type TrackedChange = z.infer<typeof trackedChangeSchema>
