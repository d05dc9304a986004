import { z } from 'zod'
import { COMMENTER_KINDS } from './library/conditions.ts'
import { LIMITS } from './limits.ts'

const line = z.string().trim().max(LIMITS.nameChars)

/** The organisation that files. Every part but the name may be empty until it is known. */
export const profileSchema = z.object({
  organisation: line.min(1, 'Give the name of the organisation that files.'),
  /** What it is, as one clause: "an association of small companies". */
  description: z.string().trim().max(LIMITS.statementChars),
  /** What kind of commenter it is; some passages read differently for each. */
  kind: z.preprocess((kind) => (kind === '' ? null : kind), z.enum(COMMENTER_KINDS).nullable().default(null)),
  statementOfInterest: z.string().trim().max(LIMITS.statementChars),
  address: z.string().trim().max(LIMITS.addressChars),
  contactEmail: z.union([z.literal(''), z.email('This is not an e-mail address.')]),
  signatoryName: line,
  signatoryTitle: line,
})
export type Profile = z.infer<typeof profileSchema>
