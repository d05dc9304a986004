'use client'

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { PlanItem } from '#domain/draft/plan.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { Question } from '#domain/notice/notice.ts'
import { AnswersField } from './answers-field.tsx'
import { FormSelect } from './form-select.tsx'
import type { EditPlan } from './use-plan.ts'

type Props = {
  item: PlanItem
  index: number
  count: number
  /** Undefined where the library no longer has it. */
  argument: Argument | undefined
  /** The questions chosen to be answered. */
  questions: Question[]
  isDropTarget: boolean
  edit: EditPlan
  onMove: (to: number) => void
  onTakeOut: () => void
  onRead: (argument: Argument) => void
  onDragStart: () => void
  onDragOver: () => void
  onDragEnd: () => void
  onDrop: () => void
}

const STEPS: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** One picked argument: its place, its form, and the questions it answers. */
export function ChosenItem(props: Props) {
  const { item, index, count, argument, questions, edit } = props
  const row = useRef<HTMLLIElement>(null)
  const title = argument?.title ?? item.argumentId
  const moveByKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    props.onMove(index + step)
  }
  return (
    <li
      ref={row}
      onDragOver={(event) => {
        event.preventDefault()
        props.onDragOver()
      }}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
      className={cn(
        'grid gap-2 rounded-md border border-line bg-page p-3 text-sm',
        props.isDropTarget && 'outline-2 outline-accent outline-dashed',
      )}
    >
      <div className="flex items-start gap-1">
        <button
          type="button"
          draggable
          aria-label={`Move ${title}, place ${index + 1} of ${count}. Arrow keys move it`}
          onKeyDown={moveByKey}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move'
            event.dataTransfer.setData('text/plain', title)
            if (row.current) event.dataTransfer.setDragImage(row.current, 12, 12)
            props.onDragStart()
          }}
          onDragEnd={props.onDragEnd}
          className="-ml-1.5 hidden size-8 shrink-0 cursor-grab place-items-center rounded text-quiet hover:text-ink sm:grid"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <div className="flex min-w-0 flex-1 gap-1.5 pt-1">
          <span className="text-quiet tabular-nums">{index + 1}.</span>
          {argument ? (
            <Button
              variant="link"
              className="h-auto shrink whitespace-normal text-left text-ink sm:h-auto"
              onClick={() => props.onRead(argument)}
            >
              {title}
            </Button>
          ) : (
            <span>
              <b>{title}</b> is no longer in the library. Take it out to assemble the letter.
            </span>
          )}
        </div>
        <div className="flex shrink-0">
          <IconButton
            size="icon-sm"
            label={`Move up: ${title}`}
            aria-disabled={index === 0}
            onClick={() => props.onMove(index - 1)}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            size="icon-sm"
            label={`Move down: ${title}`}
            aria-disabled={index === count - 1}
            onClick={() => props.onMove(index + 1)}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton size="icon-sm" label={`Take out: ${title}`} data-take-out onClick={props.onTakeOut}>
            <X aria-hidden />
          </IconButton>
        </div>
      </div>
      {argument ? (
        <div className="grid gap-2 sm:pl-7">
          <FormSelect item={item} argument={argument} edit={edit} />
          <AnswersField item={item} title={title} questions={questions} edit={edit} />
        </div>
      ) : null}
    </li>
  )
}
