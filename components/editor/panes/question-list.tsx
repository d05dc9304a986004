'use client'

import { useCallback, useMemo } from 'react'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { assign, chosenBlocks } from '../coverage/assign.ts'
import { questionDepths } from '../coverage/question-depth.ts'
import { useCoverage, useSkipped } from '../coverage/use-coverage.ts'
import { useLetterEditor } from '../editor-context.ts'
import { jumpTo, placeOfAnswer } from '../places/jump-to.ts'
import { QuestionItem } from './question-item.tsx'
import type { QuestionAct } from './question-menu.tsx'

export type QuestionListProps = {
  notice: NoticeRecord
  canWrite: boolean
  /** Leads to the question's own words, for one that nothing answers yet. */
  onRead: (questionId: string) => void
  onSkip: (questionId: string) => void
  onJump: () => void
}

/** The agency's questions and where each stands; a click goes to the answer, or to the question. */
export function QuestionList({ notice, canWrite, onRead, onSkip, onJump }: QuestionListProps) {
  const { editor, questions } = useLetterEditor()
  const { states } = useCoverage()
  const skipped = useSkipped()
  const depths = useMemo(() => questionDepths(notice.questions), [notice])
  const act = useCallback(
    (name: QuestionAct, id: string) => {
      if (name === 'answered-here') return assign(editor, chosenBlocks(editor), { add: [id] })
      if (name === 'open-again') return questions.reopen([id])
      onJump()
      if (name === 'skip') return onSkip(id)
      const pos = name === 'read' ? null : placeOfAnswer(editor, id)
      if (pos === null) onRead(id)
      else jumpTo(editor, pos)
    },
    [editor, questions, onJump, onRead, onSkip],
  )
  return (
    <ul className="grid px-2">
      {notice.questions.map((question) => (
        <QuestionItem
          key={question.id}
          question={question}
          depth={depths.get(question.id) ?? 0}
          state={states.get(question.id) ?? 'open'}
          reason={skipped[question.id] ?? null}
          canWrite={canWrite}
          onAct={act}
        />
      ))}
    </ul>
  )
}
