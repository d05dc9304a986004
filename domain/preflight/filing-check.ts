import { type FindingOverride, unsettled } from './finding-override.ts'
import type { ListedFinding } from './list-findings.ts'

/** What the server found in a letter as it is stored, for the person about to make its file. */
export type FilingCheck = {
  findings: readonly ListedFinding[]
  overrides: readonly FindingOverride[]
  /** How many blocking findings rest on what only members of the workspace may see. */
  withheld: number
}

/** How many things stand between the letter and a file to submit. */
export const countUnsettled = ({ findings, overrides, withheld }: FilingCheck): number =>
  unsettled(findings, overrides).length + withheld
