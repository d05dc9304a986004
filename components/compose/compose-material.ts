import { canFrame } from '#domain/draft/assemble/choose-frame.ts'
import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Library } from '#domain/library/library.ts'
import type { NoticeFacts, Question } from '#domain/notice/notice.ts'
import type { Profile } from '#domain/profile.ts'

/** Why an argument is offered for a question: a clause such as "asks about liability". */
export type Suggestion = { argumentId: string; reason: string }

/** What a plan is made from: the notice and its questions, the library, and who writes. */
export type ComposeMaterial = {
  questions: Question[]
  library: Library
  /** Question id → arguments that may answer it, best first. */
  suggestions: Record<string, Suggestion[]>
  profile: Profile
  /** Where the profile can be changed; null for whoever may not. */
  profileHref: string | null
  /** The draft's title, and the kind of letter it was started as. */
  title: string
  frame: string
  /** Null for a letter that answers no notice. */
  facts: NoticeFacts | null
  /** ISO date the letter would bear. */
  today: string
}

/** A question's name in running text: its label, or the first words of a request in prose. */
export const shortName = (question: Question): string =>
  question.label === '' ? `“${question.text.slice(0, 40).trim()}…”` : question.label

/** The kinds of letter this one may be. */
export const framesFor = ({ library, facts }: ComposeMaterial): LetterFrame[] =>
  library.frames.filter((frame) => canFrame(frame, facts !== null))

/** The kind of letter a plan makes; null only where the library has none. */
export function frameOf({ frame }: Pick<DraftPlan, 'frame'>, material: ComposeMaterial): LetterFrame | null {
  const frames = framesFor(material)
  const named = (id: string | undefined) => frames.find((each) => each.id === id)
  return named(frame) ?? named(material.frame) ?? frames[0] ?? null
}

/** Who speaks in the letter of a plan. */
export const speakerOf = ({ position = null }: DraftPlan, { profile }: ComposeMaterial): Speaker => ({
  kind: profile.kind,
  position,
})
