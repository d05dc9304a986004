'use client'

import { ChevronRight } from 'lucide-react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { cn } from '#components/ui/cn.ts'
import type { Question } from '#domain/notice/notice.ts'
import { shortName } from './compose-material.ts'

type Props = {
  question: Question
  isChosen: boolean
  isCurrent: boolean
  picked: number
  suggested: number
  onChoose: (isChosen: boolean) => void
  onOpen: () => void
}

/** Where the focus returns to from a question's arguments. */
export const rowId = (questionId: string) => `question-${questionId}`

/** One question: the box says whether the letter answers it, the words lead to its arguments. */
export function QuestionRow({ question, isChosen, isCurrent, picked, suggested, onChoose, onOpen }: Props) {
  const name = shortName(question)
  return (
    <div className={cn('flex gap-3 rounded-md px-2 py-1.5', isCurrent && 'bg-accent-soft')}>
      <Checkbox
        className="mt-1"
        checked={isChosen}
        onCheckedChange={(checked) => onChoose(checked === true)}
        aria-label={`Answer question ${name}`}
      />
      <button
        type="button"
        id={rowId(question.id)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onOpen}
        className="group grid min-w-0 flex-1 grid-cols-[1fr_auto] items-start gap-x-2 rounded text-left text-sm"
      >
        <span className="line-clamp-3 [overflow-wrap:anywhere]">
          {question.label === '' ? null : <b className="mr-1.5 font-semibold">{question.label}</b>}
          {question.text}
        </span>
        <ChevronRight aria-hidden className="mt-1 size-4 text-quiet group-hover:text-ink" />
        <span className="text-quiet text-xs">{summary(picked, suggested)}</span>
      </button>
    </div>
  )
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function summary(picked: number, suggested: number): string {
  const have = picked > 0 ? `${counted(picked, 'argument', 'arguments')} picked` : 'No argument picked'
  return suggested > 0 ? `${have}, ${suggested} suggested` : have
}
