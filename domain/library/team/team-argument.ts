import type { Argument } from '../argument.ts'

/** What a team's library says of one of its own arguments beside its words. Times are moments. */
export type TeamArgument = {
  argument: Argument
  owner: { userId: string; name: string } | null
  isRetired: boolean
  /** When its newest revision was saved, and by whom. */
  savedAt: Date
  savedBy: string | null
}

/** One state an argument had. `by` is a name, where it is known; built-in ones come from nobody. */
export type RevisionSummary = { revision: string; at: Date; by: string | null }

/** A letter that uses an argument, and the revisions it uses, oldest first as they were found. */
export type ArgumentUse = { draftId: string; title: string; revisions: string[] }
