'use client'

import { memo } from 'react'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'
import type { Question } from '#domain/notice/notice.ts'
import { QuestionWords } from '../coverage/question-words.tsx'
import { StateMark } from '../coverage/state-mark.tsx'
import { QUESTION_DRAG } from '../extensions/question-drop.ts'
import { type QuestionAct, QuestionMenu } from './question-menu.tsx'

type Props = {
  question: Question
  depth: number
  state: QuestionState
  /** Why it is left out, empty when nobody said; null when it is not. */
  reason: string | null
  canWrite: boolean
  onAct: (name: QuestionAct, questionId: string) => void
}

/** One question of the list. It can be dragged onto the passage that answers it; its menu does the same by keyboard. */
export const QuestionItem = memo(function QuestionItem(props: Props) {
  const { question, depth, state, reason, canWrite, onAct } = props
  return (
    <li
      className="flex items-start rounded hover:bg-muted [contain-intrinsic-size:auto_2.5rem] [content-visibility:auto]"
      style={{ paddingLeft: `${depth * 0.75}rem` }}
      draggable={canWrite}
      onDragStart={(event) => {
        event.dataTransfer.setData(QUESTION_DRAG, question.id)
        event.dataTransfer.effectAllowed = 'link'
      }}
    >
      <button
        type="button"
        className="flex min-w-0 flex-1 items-start gap-2 rounded px-2 py-1 text-left text-sm leading-snug max-lg:min-h-10"
        onClick={() => onAct('go', question.id)}
      >
        <StateMark state={state} className="mt-0.5" />
        <span className="min-w-0">
          <span className="line-clamp-2">
            <QuestionWords question={question} />
          </span>
          {state === 'skipped' && reason ? (
            <span className="line-clamp-1 text-quiet text-xs">{reason}</span>
          ) : null}
        </span>
      </button>
      <QuestionMenu
        question={question}
        state={state}
        isSkipped={reason !== null}
        canWrite={canWrite}
        onAct={onAct}
      />
    </li>
  )
})
