import { z } from 'zod'
import { CHECK_IDS } from './check-id.ts'

/**
 * Why a check exists, from `templates/checks.yml`: what it looks at, what happens to a letter that fails it, and who
 * says so. A check that is mere good sense names no source.
 */
export const checkGuideSchema = z.strictObject({
  id: z.enum(CHECK_IDS),
  /** What was looked at, as the list of checks made has it: "Blanks". */
  title: z.string().min(1).max(80),
  why: z.string().min(1),
  source: z
    .strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https?$/ }).optional() })
    .optional(),
  /** What of it was not verified, or holds only here or there. */
  caution: z.string().min(1).optional(),
})
export type CheckGuide = z.infer<typeof checkGuideSchema>
