'use client'

import type { ComponentProps } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Question } from '#domain/notice/notice.ts'
import { QuestionEditor } from './question-editor.tsx'
import { QuestionHandle } from './question-handle.tsx'
import { QuestionMenu } from './question-menu.tsx'
import type { OutlineMove } from './question-outline.tsx'
import type { Where } from './use-row-drag.ts'

type Props = {
  question: Question
  depth: number
  hintId: string
  isEditing: boolean
  isDragged: boolean
  /** Where a dragged question would go if it were let go on this row. */
  over: Where | null
  drag: ComponentProps<typeof QuestionHandle>['drag']
  onEdit: () => void
  onDone: (part: Pick<Question, 'label' | 'text'>) => void
  onMove: (how: OutlineMove) => void
  onAdd: () => void
  onRemove: () => void
}

/** Steps of indentation; deeper ones are drawn like the last, so that words keep room on a phone. */
const INDENTS = ['', 'ml-4 sm:ml-7', 'ml-8 sm:ml-14', 'ml-12 sm:ml-21']

const MARKS: Record<Where, string> = {
  before: 'border-t-accent',
  after: 'border-b-accent',
  under: 'bg-accent-soft',
}

/** One question of the outline, to read, correct or move. */
export function QuestionRow(props: Props) {
  const { question, depth, isEditing, isDragged, over } = props
  const name = question.label ? `question ${question.label}` : 'this question'
  return (
    <li
      data-question={question.id}
      className={cn(
        'rounded-md border-2 border-transparent',
        INDENTS[Math.min(depth, INDENTS.length - 1)],
        isDragged && 'opacity-50',
        over && MARKS[over],
      )}
    >
      {isEditing ? (
        <QuestionEditor question={question} onDone={props.onDone} />
      ) : (
        <div className="flex items-start gap-1">
          <QuestionHandle name={name} hintId={props.hintId} onMove={props.onMove} drag={props.drag} />
          <button
            type="button"
            data-text
            onClick={props.onEdit}
            className="flex min-w-0 flex-1 gap-2 rounded px-1 py-1.5 text-left text-sm hover:bg-muted"
          >
            <span className="sr-only">Edit </span>
            {question.label ? (
              <span className="shrink-0 font-semibold tabular-nums">{question.label}</span>
            ) : null}
            <span className="min-w-0 [overflow-wrap:anywhere]">{question.text || 'No words yet'}</span>
          </button>
          <QuestionMenu
            name={name}
            span={question.span}
            onMove={props.onMove}
            onAdd={props.onAdd}
            onRemove={props.onRemove}
          />
        </div>
      )}
    </li>
  )
}
