import { useEditorState } from '@tiptap/react'
import { useDeferredValue, useMemo } from 'react'
import type { Argument } from '#domain/library/argument.ts'
import { createMatcher } from '#domain/library/matching/match-questions.ts'
import type { Question } from '#domain/notice/notice.ts'
import { useLetterEditor } from '../editor-context.ts'

type Suggestions = { question: Question | null; suggested: { argument: Argument; reason: string }[] }

/** What the library offers for the question whose section the cursor is in. */
export function useSuggestions(): Suggestions {
  const { editor, library, notice } = useLetterEditor()
  const questionId = useEditorState({
    editor,
    selector: (): string | null => {
      const { $from } = editor.state.selection
      const answers: unknown = $from.depth > 0 ? $from.node(1).attrs.answers : null
      return Array.isArray(answers) && typeof answers[0] === 'string' ? answers[0] : null
    },
  })
  const asked = useDeferredValue(questionId)
  // The whole notice, so that a question is offered here what it was offered before the letter was put together.
  const match = useMemo(() => (notice ? createMatcher(notice.questions, library) : null), [library, notice])
  return useMemo(() => {
    const question = notice?.questions.find(({ id }) => id === asked) ?? null
    if (!question || !match) return { question: null, suggested: [] }
    const suggested = match(question).flatMap(({ argumentId, isSuggested, reason }) => {
      const argument = library.arguments.find(({ id }) => id === argumentId)
      return isSuggested && argument ? [{ argument, reason }] : []
    })
    return { question, suggested }
  }, [asked, library, match, notice])
}
