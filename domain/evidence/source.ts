import { z } from 'zod'

const nameSchema = z.object({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
})
/** Year, month and day, or fewer of them; CSL-JSON has them as numbers or as words. */
const datePartsSchema = z
  .array(z.union([z.number(), z.string()]))
  .min(1)
  .max(3)
  .refine(isDay, 'This is not a date. Give year, month and day, or fewer of them, in numbers')

function isDay(parts: (number | string)[]): boolean {
  const [year = Number.NaN, month = 1, day = 1] = parts.map(Number)
  if (![year, month, day].every(Number.isInteger)) return false
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const dateSchema = z.object({ 'date-parts': z.array(datePartsSchema).optional() })

/** How far somebody has checked a source against the work itself. */
export const SOURCE_STATUSES = ['verified', 'verified-partial', 'unverified'] as const

/** A bibliography item in CSL-JSON, with what Rejoinder adds under `custom`. */
export const sourceSchema = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  type: z.string(),
  title: z.string(),
  author: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  URL: z.string().optional(),
  custom: z.object({
    status: z.enum(SOURCE_STATUSES),
    caution: z.string().optional(),
    /** Whose it is: built in when not said. */
    shelf: z.enum(['built-in', 'team']).optional(),
  }),
})
export type Source = z.infer<typeof sourceSchema>

/** Where a fact stands to an openness-friendly position. */
export const RELATIONS = ['supports', 'counters', 'both', 'context', 'caution'] as const

/** One sourced statement, in our own words. `locator` is a CSL locator such as `p. 12`. */
export const factSchema = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  source: z.string(),
  statement: z.string(),
  locator: z.string().optional(),
  relation: z.enum(RELATIONS),
  caution: z.string().optional(),
})
export type Fact = z.infer<typeof factSchema>
