'use client'

import { useRef, useState } from 'react'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { dropArgument, moveArgument } from '#domain/draft/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/plan.ts'
import type { Argument } from '#domain/library/argument.ts'
import { ChosenItem } from './chosen-item.tsx'
import type { ComposeMaterial } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  material: ComposeMaterial
  plan: DraftPlan
  edit: EditPlan
  onRead: (argument: Argument) => void
}

/** The picked arguments in the order of the letter. Moving one is said aloud, and the focus goes with it. */
export function ChosenList({ material, plan, edit, onRead }: Props) {
  const [said, setSaid] = useState('')
  const [dropAt, setDropAt] = useState<number | null>(null)
  const dragged = useRef<string | null>(null)
  const list = useRef<HTMLOListElement>(null)

  if (plan.items.length === 0) {
    return (
      <EmptyState title="No arguments yet">
        Pick arguments, and they appear here in the order of the letter. Questions without one get a blank for
        your own words.
      </EmptyState>
    )
  }

  const move = (argumentId: string, to: number) => {
    const from = plan.items.findIndex((item) => item.argumentId === argumentId)
    if (to === from || to < 0 || to >= plan.items.length) return
    const focused = document.activeElement
    edit((before) => moveArgument(before, argumentId, to))
    setSaid(`Moved to place ${to + 1} of ${plan.items.length}.`)
    // A browser drops the focus of an element that changes its place.
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus())
  }

  const takeOut = (argumentId: string, index: number) => {
    edit((before) => dropArgument(before, argumentId, null))
    setSaid('Taken out.')
    requestAnimationFrame(() => {
      const left = list.current?.querySelectorAll<HTMLElement>('[data-take-out]')
      left?.item(Math.min(index, left.length - 1))?.focus()
    })
  }

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol ref={list} className="grid gap-2">
        {plan.items.map((item, index) => (
          <ChosenItem
            key={item.argumentId}
            item={item}
            index={index}
            count={plan.items.length}
            isDropTarget={dropAt === index}
            argument={material.library.arguments.find((each) => each.id === item.argumentId)}
            questions={material.questions.filter((question) => plan.questionIds.includes(question.id))}
            edit={edit}
            onMove={(to) => move(item.argumentId, to)}
            onTakeOut={() => takeOut(item.argumentId, index)}
            onRead={onRead}
            onDragStart={() => {
              dragged.current = item.argumentId
            }}
            onDragOver={() => dragged.current !== null && setDropAt(index)}
            onDragEnd={() => {
              dragged.current = null
              setDropAt(null)
            }}
            onDrop={() => dragged.current !== null && move(dragged.current, index)}
          />
        ))}
      </ol>
    </>
  )
}
