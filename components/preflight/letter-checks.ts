import type { ActionResult } from '#domain/action-result.ts'
import type { FilingCheck } from '#domain/preflight/filing-check.ts'
import type { FindingOverride } from '#domain/preflight/finding-override.ts'
import type { OtherNotice } from '#domain/preflight/preflight.ts'
import type { Profile } from '#domain/profile.ts'
import type { OriginalityActions } from './originality-actions.ts'

type Action<T> = (input: unknown) => Promise<ActionResult<T>>

/** What an open letter is checked against besides its notice and the library, and what can be done about a finding. */
export type LetterChecks = {
  profile: Profile
  /** Where the profile and the notice are corrected; null for guests. */
  profileHref: string | null
  noticeHref: string | null
  /** Where the letter is filed; null for those who may not. */
  fileHref: string | null
  /** Empty for guests, who see nothing of the team's other work. */
  otherNotices: readonly OtherNotice[]
  overrides: readonly FindingOverride[]
  /** Who may answer a blocking finding with a reason, by name. */
  owners: readonly string[]
  canOverride: boolean
  originality: OriginalityActions
  actions: {
    loadSourceTexts: Action<Readonly<Record<string, string>>>
    renameDraft: Action<{ title: string }>
    checkForFiling: Action<FilingCheck>
    loadOverrides: Action<FindingOverride[]>
    answerFinding: Action<FindingOverride[]>
    withdrawAnswer: Action<FindingOverride[]>
  }
}
