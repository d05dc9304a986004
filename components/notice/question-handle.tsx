'use client'

import { GripVertical } from 'lucide-react'
import type { ComponentProps, KeyboardEvent } from 'react'
import type { OutlineMove } from './question-outline.tsx'

type Props = {
  name: string
  hintId: string
  onMove: (how: OutlineMove) => void
  drag: Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>
}

const KEYS: Record<string, OutlineMove> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'nest',
  ArrowLeft: 'unnest',
}

/** What a question is moved by: dragged, or with the arrow keys while it has the focus. */
export function QuestionHandle({ name, hintId, onMove, drag }: Props) {
  const press = (event: KeyboardEvent) => {
    const how = KEYS[event.key]
    if (!how) return
    event.preventDefault()
    onMove(how)
  }
  return (
    <button
      type="button"
      data-handle
      aria-label={`Move ${name}`}
      aria-describedby={hintId}
      onKeyDown={press}
      {...drag}
      className="grid h-10 w-7 shrink-0 cursor-grab touch-none place-items-center rounded text-quiet hover:bg-muted active:cursor-grabbing sm:h-8"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  )
}
