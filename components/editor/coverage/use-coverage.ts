import { useMemo, useSyncExternalStore } from 'react'
import { type Coverage, coverageFrom, type SkippedQuestions } from '#domain/draft/coverage/coverage.ts'
import type { QuestionNamer } from '#domain/draft/coverage/name-questions.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'

/** The questions left out on purpose, live. */
export function useSkipped(): SkippedQuestions {
  const { questions } = useLetterEditor()
  return useSyncExternalStore(questions.subscribe, questions.skipped, questions.skipped)
}

/** How the letter names its questions, in the style that was chosen last. */
export function useQuestionNames(): QuestionNamer {
  const { questions } = useLetterEditor()
  return useSyncExternalStore(questions.subscribe, questions.names, questions.names)
}

/** Where each question stands. It follows the letter when the writer pauses, and skipping at once. */
export function useCoverage(): Coverage {
  const { questions } = useLetterEditor()
  const answered = useSurvey('answered')
  const skipped = useSkipped()
  return useMemo(() => coverageFrom(answered, questions.all, skipped), [answered, questions, skipped])
}
