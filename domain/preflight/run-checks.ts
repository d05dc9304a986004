import type { CheckId } from './check-id.ts'
import { openFields } from './checks/open-fields.ts'
import type { Finding } from './finding.ts'
import type { Check, Preflight } from './preflight.ts'

const CHECKS: Record<CheckId, Check> = {
  'open-fields': openFields,
}

/**
 * Checks a letter one rule at a time. A browser takes the steps between keystrokes; whoever has time drains them
 * with `runChecks`.
 */
export function* checkSteps(preflight: Preflight): Generator<Finding[], void> {
  for (const check of Object.values(CHECKS)) yield check(preflight)
}

/** Everything every check finds, in the order of `CHECK_IDS`, then of the letter. */
export const runChecks = (preflight: Preflight): Finding[] => [...checkSteps(preflight)].flat()
