'use client'

import { Check, Lightbulb, Plus } from 'lucide-react'
import { StanceBadge } from '#components/library/stance-badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Argument } from '#domain/library/argument.ts'

type Props = {
  argument: Argument
  topic: string
  /** Why it is suggested here, or null where it is not. */
  reason: string | null
  isPicked: boolean
  /** Whether it stands in the letter already, under another question. */
  isElsewhere: boolean
  isFull: boolean
  /** What it would be picked for, in words. */
  target: string
  onPick: () => void
  onDrop: () => void
  onRead: () => void
}

/** An argument in a list: what it claims, why it is offered, and a way to read all of it before choosing. */
export function ArgumentCard(props: Props) {
  const { argument, reason, isPicked, isElsewhere, isFull, target } = props
  const aim = <span className="sr-only">{`: ${argument.title}, for ${target}`}</span>
  return (
    <li className="grid gap-2 rounded-md border border-line bg-page p-3 text-sm">
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <h4 className="min-w-0 font-medium [overflow-wrap:anywhere]">{argument.title}</h4>
        <StanceBadge stance={argument.stance} />
      </div>
      <p className="text-quiet">{argument.claim}</p>
      {reason ? (
        <p className="flex gap-1.5 text-quiet text-xs">
          <Lightbulb aria-hidden className="mt-0.5 size-3.5 shrink-0 text-accent" />
          The question {reason}.
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        {isPicked ? (
          <Button variant="secondary" size="sm" aria-pressed onClick={props.onDrop}>
            <Check aria-hidden />
            Picked{aim}
          </Button>
        ) : (
          <Button
            size="sm"
            variant="secondary"
            aria-pressed={false}
            disabled={isFull && !isElsewhere}
            onClick={props.onPick}
          >
            <Plus aria-hidden />
            {isElsewhere ? 'Pick here too' : 'Pick'}
            {aim}
          </Button>
        )}
        <Button variant="ghost" size="sm" onClick={props.onRead}>
          Read<span className="sr-only">: {argument.title}</span>
        </Button>
      </div>
    </li>
  )
}
