import { z } from 'zod'
import { reportedDueDateSchema } from '../notice.ts'

/** When comments close by each publisher that was asked, and a sentence when one of them could not be. */
export const lookedUpDatesSchema = z.object({
  dueDates: z.array(reportedDueDateSchema),
  warning: z.string().nullable(),
})
export type LookedUpDates = z.infer<typeof lookedUpDatesSchema>
