import { captionChecks } from './caption-checks.ts'
import { CHECK_IDS, type CheckId } from './check-id.ts'
import type { Finding } from './finding.ts'
import type { Check, Preflight } from './preflight.ts'
import { proseChecks } from './prose-checks.ts'

const CHECKS: Partial<Record<CheckId, Check>> = { ...captionChecks, ...proseChecks }

/**
 * Checks a letter one rule at a time. A browser takes the steps between keystrokes; whoever has time drains them
 * with `runChecks`.
 */
export function* checkSteps(preflight: Preflight): Generator<Finding[], void> {
  for (const id of CHECK_IDS) yield CHECKS[id]?.(preflight) ?? []
}

/** Everything every check finds, in the order of `CHECK_IDS`, then of the letter. */
export const runChecks = (preflight: Preflight): Finding[] => [...checkSteps(preflight)].flat()
