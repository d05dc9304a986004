'use client'

import { memo } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Question } from '#domain/notice/notice.ts'
import { readsFrom } from '../text/reads-from.ts'
import type { OutlineCommand } from './outline-command.ts'
import { QuestionEditor, type QuestionEnd } from './question-editor.tsx'
import { QuestionHandle } from './question-handle.tsx'
import { QuestionMenu } from './question-menu.tsx'
import type { Where } from './use-row-drag.ts'

type Props = {
  question: Question
  depth: number
  hintId: string
  /** Where to start correcting it; null when it is not being corrected. */
  editing: { caret: number | null } | null
  isDragged: boolean
  /** The newer version of the notice no longer asks it; it is kept because somebody answers it. */
  isGone: boolean
  /** Where a dragged question would go if it were let go on this row. */
  over: Where | null
  onCommand: (question: Question, command: OutlineCommand) => void
  onEnd: (question: Question, end: QuestionEnd) => void
}

/** Steps of indentation; deeper ones are drawn like the last, so that words keep room on a phone. */
const INDENTS = ['', 'ml-4 sm:ml-7', 'ml-8 sm:ml-14', 'ml-12 sm:ml-21']

const MARKS: Record<Where, string> = {
  before: 'border-t-accent',
  after: 'border-b-accent',
  under: 'bg-accent-soft',
}

/** One question of the outline, to read, correct or move. */
export const QuestionRow = memo(function QuestionRow(props: Props) {
  const { question, depth, editing, isDragged, isGone, over, onCommand, onEnd } = props
  const { label, text, span } = question
  const name = label ? `question ${label}` : 'this question'
  return (
    <li
      data-question={question.id}
      {...readsFrom(span)}
      className={cn(
        'rounded-md border-2 border-transparent [contain-intrinsic-size:auto_3rem] [content-visibility:auto] [overflow-clip-margin:6px]',
        INDENTS[Math.min(depth, INDENTS.length - 1)],
        isDragged && 'opacity-50',
        over && MARKS[over],
      )}
    >
      {editing ? (
        <QuestionEditor question={question} caret={editing.caret} onEnd={(end) => onEnd(question, end)} />
      ) : (
        <div className="flex items-start gap-1">
          <QuestionHandle name={name} hintId={props.hintId} />
          <button
            type="button"
            data-text
            onClick={() => onCommand(question, 'edit')}
            className="flex min-w-0 flex-1 gap-2 rounded px-1 py-1.5 text-left text-sm hover:bg-muted"
          >
            <span className="sr-only">Edit </span>
            {label ? <span className="shrink-0 font-semibold tabular-nums">{label}</span> : null}
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {text || 'No words yet'}
              {isGone ? (
                <Badge tone="warn" className="ml-2 align-middle">
                  No longer asked
                </Badge>
              ) : null}
            </span>
          </button>
          <QuestionMenu
            name={name}
            canShow={span !== null}
            onCommand={(command) => onCommand(question, command)}
          />
        </div>
      )}
    </li>
  )
})
