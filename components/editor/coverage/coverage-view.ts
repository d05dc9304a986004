import type { AnswerPassage } from '#domain/draft/answer-passages.ts'
import type { QuestionState } from '#domain/draft/coverage.ts'
import type { Question } from '#domain/notice/notice.ts'

/** What the grid and the list of questions and passages show, and what can be done there. */
export type CoverageViewProps = {
  questions: readonly Question[]
  passages: readonly AnswerPassage[]
  states: ReadonlyMap<string, QuestionState>
  canWrite: boolean
  onToggle: (questionId: string, passage: AnswerPassage) => void
  onGo: (passage: AnswerPassage) => void
  onRead: (questionId: string) => void
}
