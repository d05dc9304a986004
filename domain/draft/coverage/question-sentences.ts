import type { Question } from '#domain/notice/notice.ts'
import type { QuestionNamer } from './name-questions.ts'

/** The sentences an assembled letter says about its questions; `restyleLabels` finds them again. */
export const respondsWords = (names: QuestionNamer, questions: readonly Question[]) =>
  `This section responds to ${names.list(questions)}.`

export const pointerWords = (names: QuestionNamer, elsewhere: Question) =>
  `Our response to ${names.inSentence(elsewhere)} also answers this question.`
