import type { LetterFrame } from '#domain/draft/assemble/letter-frame.ts'
import type { Fact, Source } from '#domain/evidence/source.ts'
import type { FilingProfile } from '#domain/filing/filing-profile.ts'
import type { CheckGuide } from '#domain/preflight/check-guide.ts'
import type { Argument, QuestionType } from './argument.ts'
import type { RefusedPhrasing } from './checking/refused-phrasing.ts'
import type { Field } from './field.ts'

export type Topic = { id: string; title: string }
/** Words and phrases that mean the same in this library; `*` at the end of a word stands for any ending. */
export type WordFamily = { name: string; words: string[] }
export type QuestionTypeLabel = { id: QuestionType; title: string; keywords: string[] }

/** Everything `templates/` holds, parsed and cross-checked. */
export type Library = {
  arguments: Argument[]
  sources: Source[]
  facts: Fact[]
  fields: Field[]
  frames: LetterFrame[]
  topics: Topic[]
  questionTypes: QuestionTypeLabel[]
  wordFamilies: WordFamily[]
  refusedPhrasings: RefusedPhrasing[]
  checkGuides: CheckGuide[]
  /** The ways to file, the one that suits no notice in particular last. */
  filingProfiles: FilingProfile[]
}
