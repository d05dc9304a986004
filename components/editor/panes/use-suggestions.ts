import { useEditorState } from '@tiptap/react'
import { useDeferredValue, useMemo } from 'react'
import type { Argument } from '#domain/library/argument.ts'
import { matchQuestions } from '#domain/library/match-questions.ts'
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
  return useMemo(() => {
    const question = notice?.questions.find(({ id }) => id === asked) ?? null
    if (!question || !notice) return { question: null, suggested: [] }
    const matches = matchQuestions(
      notice.questions.filter(({ id }) => id === question.id || id === question.parentId),
      library,
    ).find((each) => each.questionId === question.id)
    const suggested = (matches?.matches ?? []).flatMap(({ argumentId, isSuggested, reason }) => {
      const argument = library.arguments.find(({ id }) => id === argumentId)
      return isSuggested && argument ? [{ argument, reason }] : []
    })
    return { question, suggested }
  }, [asked, library, notice])
}
