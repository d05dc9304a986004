'use client'

import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { type ComponentProps, type KeyboardEvent, memo } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { PlanItem } from '#domain/draft/assemble/plan.ts'
import type { PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import type { Argument } from '#domain/library/argument.ts'
import type { Speaker } from '#domain/library/conditions.ts'
import type { Question } from '#domain/notice/notice.ts'
import { AnswersField } from './answers-field.tsx'
import { ItemPassages } from './item-passages.tsx'
import type { EditPlan } from './use-plan.ts'
import { WarningNote } from './warning-note.tsx'

type Props = {
  item: PlanItem
  index: number
  count: number
  /** Undefined where the library no longer has it. */
  argument: Argument | undefined
  /** The questions chosen to be answered. */
  questions: Question[]
  speaker: Speaker
  warnings: readonly PlanWarning[]
  isDragged: boolean
  /** On which side of this card a dragged one would land. */
  dropSide: 'before' | 'after' | null
  grip: (index: number) => ComponentProps<'button'>
  edit: EditPlan
  onMove: (move: Move) => void
  onTakeOut: (argumentId: string, index: number) => void
  onRead: (argument: Argument) => void
}

/** A picked argument on its way to another place, both counted from 0, of so many. */
export type Move = { argumentId: string; from: number; to: number; count: number }

/** Where the focus goes to from a warning named elsewhere. */
export const cardId = (argumentId: string) => `chosen-${argumentId}`

/** One picked argument: its place, what of it the letter says, the questions it answers, and what to mind. */
export const ChosenItem = memo(function ChosenItem(props: Props) {
  const { item, index, count, argument, edit, dropSide } = props
  const title = argument?.title ?? item.title ?? item.argumentId
  const moveTo = (to: number) => props.onMove({ argumentId: item.argumentId, from: index, to, count })
  const moveByKey = (event: KeyboardEvent) => {
    const places: Record<string, number> = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: count - 1,
    }
    const to = places[event.key]
    if (to === undefined) return
    event.preventDefault()
    moveTo(to)
  }
  return (
    <li
      id={cardId(item.argumentId)}
      tabIndex={-1}
      className={cn(
        'relative grid gap-2.5 rounded-md border border-line bg-page p-3 text-sm',
        props.isDragged && 'opacity-50',
        dropSide && 'before:absolute before:inset-x-0 before:h-0.75 before:rounded before:bg-accent',
        dropSide === 'before' && 'before:-top-1.75',
        dropSide === 'after' && 'before:-bottom-1.75',
      )}
    >
      <div className="flex items-start gap-1">
        <button
          type="button"
          {...props.grip(index)}
          aria-label={`Move ${title}, place ${index + 1} of ${count}. Arrow keys move it`}
          onKeyDown={moveByKey}
          className="-ml-1.5 grid size-10 shrink-0 cursor-grab touch-none place-items-center rounded text-quiet hover:text-ink active:cursor-grabbing sm:size-8"
        >
          <GripVertical aria-hidden className="size-4" />
        </button>
        <div className="flex min-w-0 flex-1 gap-1.5 pt-2 sm:pt-1">
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
            <b className="font-medium">{title}</b>
          )}
        </div>
        <div className="flex shrink-0">
          <IconButton
            size="icon-sm"
            label={`Move up: ${title}`}
            aria-disabled={index === 0}
            onClick={() => moveTo(index - 1)}
          >
            <ArrowUp aria-hidden />
          </IconButton>
          <IconButton
            size="icon-sm"
            label={`Move down: ${title}`}
            aria-disabled={index === count - 1}
            onClick={() => moveTo(index + 1)}
          >
            <ArrowDown aria-hidden />
          </IconButton>
          <IconButton
            size="icon-sm"
            label={`Take out: ${title}`}
            data-take-out
            onClick={() => props.onTakeOut(item.argumentId, index)}
          >
            <X aria-hidden />
          </IconButton>
        </div>
      </div>
      <div className="grid gap-2.5 sm:pl-7">
        {props.warnings.map((warning) => (
          <WarningNote
            key={warning.kind + warning.message}
            warning={warning}
            argument={argument}
            edit={edit}
          />
        ))}
        {argument ? (
          <>
            <ItemPassages item={item} argument={argument} speaker={props.speaker} edit={edit} />
            <AnswersField item={item} title={title} questions={props.questions} edit={edit} />
          </>
        ) : null}
      </div>
    </li>
  )
})
