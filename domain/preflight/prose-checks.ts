import type { ProseCheckId } from './check-id.ts'
import type { Check } from './preflight.ts'

/** What reads a letter's own words. */
export const proseChecks: Partial<Record<ProseCheckId, Check>> = {}
