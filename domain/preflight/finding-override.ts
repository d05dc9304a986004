import { z } from 'zod'
import type { Finding } from './finding.ts'

/** An owner's written answer to a blocking finding, kept in place of a change to the letter. */
const findingOverrideSchema = z.object({
  check: z.string(),
  about: z.string(),
  reason: z.string(),
  /** Who answered; null once their account is gone. */
  by: z.string().nullable(),
  /** When, in ISO 8601. */
  at: z.string(),
})
export type FindingOverride = z.infer<typeof findingOverrideSchema>

/** The answer given to a finding, or null. It holds for that check and what it was about, and for nothing else. */
export const answerTo = (
  { check, about, level }: Pick<Finding, 'check' | 'about' | 'level'>,
  overrides: readonly FindingOverride[],
): FindingOverride | null =>
  level === 'blocking'
    ? (overrides.find((override) => override.check === check && override.about === about) ?? null)
    : null

/** The findings that stand between a letter and its filing: blocking ones that nobody has answered. */
export const unsettled = <F extends Finding>(
  findings: readonly F[],
  overrides: readonly FindingOverride[],
): F[] => findings.filter((finding) => finding.level === 'blocking' && answerTo(finding, overrides) === null)

/** A blocking finding with the answer it was given, as the record of a filing keeps it. */
export const answeredFindingSchema = findingOverrideSchema.extend({ message: z.string() })
export type AnsweredFinding = z.infer<typeof answeredFindingSchema>

/** The blocking findings that were answered, each with its answer. */
export const answeredFindings = (
  findings: readonly Finding[],
  overrides: readonly FindingOverride[],
): AnsweredFinding[] =>
  findings.flatMap((finding) => {
    const answer = answerTo(finding, overrides)
    return answer ? [{ ...answer, message: finding.message }] : []
  })
