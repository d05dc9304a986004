import { z } from 'zod'

/** Where words stand in a notice's text: UTF-16 offsets, `start` inclusive, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Span = z.infer<typeof spanSchema>
