import type { ActionResult } from '#domain/action-result.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import type { PastLetterSummary } from '#domain/preflight/originality/past-letter.ts'

type Action<T> = (input: unknown) => Promise<ActionResult<T>>

/** What a reader of a letter can ask about its originality. */
export type OriginalityActions = {
  loadOriginality: Action<OriginalityReport>
  /** The letters the team compares with; null for guests, who see nothing of the team's other work. */
  pastLetters: {
    slug: string
    loadPastLetters: Action<PastLetterSummary[]>
    addPastLetter: Action<PastLetterSummary[]>
    removePastLetter: Action<PastLetterSummary[]>
  } | null
}
