import { z } from 'zod'
import { idSchema } from '#domain/library/argument.ts'
import { textHash } from '#domain/library/team/text-hash.ts'
import { LIMITS } from '#domain/limits.ts'
import { RELATIONS, SOURCE_STATUSES, type Source } from '../source.ts'
import { sourceCandidateSchema } from './source-candidate.ts'

const caution = z.string().trim().max(LIMITS.cautionChars, 'Shorten the caution.').default('')

/** A work a team wants to keep, how far somebody checked it, and what to beware of. */
export const sourceInputSchema = z.object({
  csl: sourceCandidateSchema,
  status: z.enum(SOURCE_STATUSES),
  caution,
})
export type SourceInput = z.infer<typeof sourceInputSchema>

/** A work to be kept. `isSeparate` says that it is another one than those it looks like. */
export const newSourceSchema = sourceInputSchema.extend({ isSeparate: z.boolean() })
export type NewSource = z.infer<typeof newSourceSchema>

/** What became of a work: kept under an id of its own, or found to be there already. */
export type KeptSource = { source: Source; isNew: boolean }

/** A statement a team wants to keep, with the place in its source. */
export const factInputSchema = z.object({
  source: idSchema,
  statement: z
    .string()
    .trim()
    .min(1, 'Say what the source shows, in your own words.')
    .max(LIMITS.statementChars, 'Shorten the statement.'),
  locator: z.string().trim().max(LIMITS.nameChars, 'Shorten the place.').default(''),
  relation: z.enum(RELATIONS),
  caution,
})
export type FactInput = z.infer<typeof factInputSchema>

/** A fingerprint of a stored source or fact, whichever way round its keys are: whoever changes it says what they saw. */
export const stampOf = (stored: Record<string, unknown>): string =>
  textHash(
    JSON.stringify(stored, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  )

/** The work of a source, as it could be typed or read anew; null where it holds what no form can. */
export function candidateOf({ id: _id, custom: _custom, ...csl }: Source) {
  const parsed = sourceCandidateSchema.safeParse(csl)
  return parsed.success ? parsed.data : null
}
