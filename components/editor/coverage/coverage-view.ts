import type { AnswerPassage } from '#domain/draft/coverage/answer-passages.ts'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'
import type { Question } from '#domain/notice/notice.ts'

/** What the grid and the list of questions and passages show, and what can be done there. */
export type CoverageViewProps = {
  questions: readonly Question[]
  passages: readonly AnswerPassage[]
  states: ReadonlyMap<string, QuestionState>
  /** How a question is named inside a sentence. */
  nameOf: (question: Question) => string
  canWrite: boolean
  /** Answers with the passage's place afterwards, for two that come to answer the same become one; null if unchanged. */
  onToggle: (questionId: string, passage: AnswerPassage) => number | null
  onGo: (passage: AnswerPassage) => void
  onRead: (questionId: string) => void
}
