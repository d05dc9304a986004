import { captionChecks } from './caption-checks.ts'
import { CHECK_IDS, type CheckId } from './check-id.ts'
import { type Finding, keyOf } from './finding.ts'
import type { Check, Preflight } from './preflight.ts'
import { proseChecks } from './prose-checks.ts'

const CHECKS: Record<CheckId, Check> = { ...captionChecks, ...proseChecks }

/**
 * Checks a letter one rule at a time, and a rule that takes long a few blocks at a time. A browser takes the steps
 * between keystrokes; whoever has time drains them with `runChecks`.
 */
export function* checkSteps(preflight: Preflight): Generator<Finding[], void> {
  for (const id of CHECK_IDS) {
    const check = CHECKS[id]
    for (const _ of check.prepare?.(preflight) ?? []) yield []
    yield toldApart(inLetterOrder(check(preflight)))
  }
}

/** Everything every check finds, in the order of `CHECK_IDS`, then of the letter. */
export const runChecks = (preflight: Preflight): Finding[] => [...checkSteps(preflight)].flat()

/** Findings about no place in the letter come first. */
const inLetterOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => positionOf(a) - positionOf(b))

function positionOf({ place }: Finding): number {
  if (place.kind === 'words') return place.from
  return place.kind === 'field' ? place.pos : -1
}

/** The same words found again are numbered, so that each finding can be answered by itself. */
function toldApart(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>()
  const taken = new Set<string>()
  return findings.map((finding) => {
    let told = finding
    let time = times.get(finding.about) ?? 1
    for (; taken.has(keyOf(told)); time += 1) told = { ...finding, about: `${finding.about} (${time + 1})` }
    times.set(finding.about, time)
    taken.add(keyOf(told))
    return told
  })
}
