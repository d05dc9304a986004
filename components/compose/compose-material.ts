import type { Library } from '#domain/library/library.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'

/** Why an argument is offered for a question: a clause such as "asks about liability". */
export type Suggestion = { argumentId: string; reason: string }

/** What a plan is made from: the notice's questions, the library, and who writes. */
export type ComposeMaterial = {
  questions: Question[]
  library: Library
  /** Question id → arguments that may answer it, best first. */
  suggestions: Record<string, Suggestion[]>
  profile: Profile
}

/** A question's name in running text: its label, or the first words of a request in prose. */
export const shortName = (question: Question): string =>
  question.label === '' ? `“${question.text.slice(0, 40).trim()}…”` : question.label
