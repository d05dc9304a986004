'use client'

import { memo, useCallback, useMemo, useRef, useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { dropArgument, moveArgument } from '#domain/draft/assemble/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import type { Argument } from '#domain/library/argument.ts'
import { ChangedNote } from './changed-note.tsx'
import { ChosenItem, type Move } from './chosen-item.tsx'
import { type ComposeMaterial, speakerOf } from './compose-material.ts'
import { useDragOrder } from './use-drag-order.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  material: ComposeMaterial
  plan: DraftPlan
  warnings: readonly PlanWarning[]
  edit: EditPlan
  onRead: (argument: Argument) => void
}

const NO_WARNINGS: readonly PlanWarning[] = []

/** Argument id → what is to be minded about it. */
function warningsByArgument(warnings: readonly PlanWarning[]): Map<string, PlanWarning[]> {
  const about = new Map<string, PlanWarning[]>()
  for (const warning of warnings) {
    for (const id of warning.argumentIds) about.set(id, [...(about.get(id) ?? []), warning])
  }
  return about
}

/** The picked arguments in the order of the letter. Moving one is said aloud, and the focus goes with it. */
export const ChosenList = memo(function ChosenList({ material, plan, warnings, edit, onRead }: Props) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const count = plan.items.length

  const move = useCallback(
    ({ argumentId, from, to, count: places }: Move) => {
      if (to === from || to < 0 || to >= places) return
      const focused = document.activeElement
      edit((before) => moveArgument(before, argumentId, to))
      setSaid(`Moved to place ${to + 1} of ${places}.`)
      // A browser drops the focus of an element that changes its place.
      requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
    },
    [edit],
  )
  const { drag, grip } = useDragOrder(list, (from, to) => {
    const item = plan.items[from]
    if (item) move({ argumentId: item.argumentId, from, to, count })
  })
  const takeOut = useCallback(
    (argumentId: string, index: number) => {
      edit((before) => dropArgument(before, argumentId, null))
      setSaid('Taken out.')
      requestAnimationFrame(() => {
        const left = list.current?.querySelectorAll<HTMLElement>('[data-take-out]')
        left?.item(Math.min(index, left.length - 1))?.focus()
      })
    },
    [edit],
  )
  const { kind, position } = speakerOf(plan, material)
  const speaker = useMemo(() => ({ kind, position }), [kind, position])
  const chosen = useMemo(
    () => material.questions.filter((question) => plan.questionIds.includes(question.id)),
    [material.questions, plan.questionIds],
  )
  const about = useMemo(() => warningsByArgument(warnings), [warnings])

  if (count === 0) {
    return (
      <EmptyState title="No arguments yet">
        Pick arguments, and they appear here in the order of the letter. Questions without one get a blank for
        your own words.
      </EmptyState>
    )
  }
  const dropSide = (index: number) => {
    if (drag === null || drag.to === drag.from || drag.to !== index) return null
    return drag.to < drag.from ? 'before' : 'after'
  }
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ChangedNote library={material.library.arguments} warnings={warnings} edit={edit} />
      <ol ref={list} className="grid gap-2.5">
        {plan.items.map((item, index) => (
          <ChosenItem
            key={item.argumentId}
            item={item}
            index={index}
            count={count}
            argument={material.library.arguments.find((each) => each.id === item.argumentId)}
            questions={chosen}
            speaker={speaker}
            warnings={about.get(item.argumentId) ?? NO_WARNINGS}
            isDragged={drag?.from === index}
            dropSide={dropSide(index)}
            grip={grip}
            edit={edit}
            onMove={move}
            onTakeOut={takeOut}
            onRead={onRead}
          />
        ))}
      </ol>
    </>
  )
})
