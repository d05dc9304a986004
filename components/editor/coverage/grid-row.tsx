// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be drawn only where it is in sight
'use client'

import { Check } from 'lucide-react'
import type { AnswerPassage } from '#domain/draft/coverage/answer-passages.ts'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'
import type { Question } from '#domain/notice/notice.ts'
import { QuestionWords } from './question-words.tsx'
import { StateMark } from './state-mark.tsx'
import { CELL, HEAD } from './use-window.ts'

type Props = {
  question: Question
  row: number
  /** The columns that are in sight. */
  columns: readonly number[]
  passages: readonly AnswerPassage[]
  names: readonly string[]
  state: QuestionState
  activeColumn: number | null
  canWrite: boolean
  idOf: (row: number, column: number) => string
}

/** One question and a cell for each passage in sight. The grid around it listens to the keys. */
export function GridRow(props: Props) {
  const { question, row, columns, passages, names, state, activeColumn, canWrite, idOf } = props
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      tabIndex={-1}
      className="absolute left-0 w-full"
      style={{ top: HEAD.height + row * CELL.height, height: CELL.height }}
    >
      <div
        id={idOf(row, -1)}
        data-cell={`${row} -1`}
        role="rowheader"
        aria-colindex={1}
        tabIndex={-1}
        data-active={activeColumn === -1}
        title={question.text}
        className="sticky left-0 z-10 flex h-full cursor-pointer items-center gap-2 border-line border-r border-b bg-surface px-4 text-sm leading-tight hover:bg-muted data-[active=true]:group-focus-visible:cell-focus"
        style={{ width: HEAD.width }}
      >
        <StateMark state={state} />
        <span className="line-clamp-2 min-w-0">
          <QuestionWords question={question} />
        </span>
      </div>
      {columns.map((column) => {
        const isAnswer = passages[column]?.answers.includes(question.id) ?? false
        return (
          <div
            key={passages[column]?.key}
            id={idOf(row, column)}
            data-cell={`${row} ${column}`}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isAnswer}
            tabIndex={-1}
            data-active={activeColumn === column}
            title={names[column]}
            className={`absolute top-0 grid h-full place-items-center border-line border-r border-b data-[active=true]:group-focus-visible:cell-focus ${isAnswer ? 'bg-ok-soft text-ok' : ''} ${canWrite ? 'cursor-pointer hover:bg-muted' : ''}`}
            style={{ left: HEAD.width + column * CELL.width, width: CELL.width }}
          >
            {isAnswer ? <Check aria-hidden className="size-5" /> : null}
            <span className="sr-only">{isAnswer ? 'Answers it' : 'Does not answer it'}</span>
          </div>
        )
      })}
    </div>
  )
}
