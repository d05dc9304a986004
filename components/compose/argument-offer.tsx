'use client'

import { Check, Plus } from 'lucide-react'
import { ArgumentCard } from '#components/library/argument-card.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Argument } from '#domain/library/argument.ts'

type Props = {
  argument: Argument
  /** Why it is suggested here, or null where it is not. */
  reason: string | null
  isPicked: boolean
  /** Whether it stands in the letter already, under another question. */
  isElsewhere: boolean
  /** Whether the letter holds as many arguments as it may. */
  isFull: boolean
  /** What it would be picked for, in words. */
  target: string
  onPick: () => void
  onDrop: () => void
  onRead: () => void
}

/** An argument that can be picked, put back, or read in full first. */
export function ArgumentOffer(props: Props) {
  const { argument, reason, isPicked, isElsewhere, isFull, target } = props
  const words = isPicked ? 'Picked' : isElsewhere ? 'Pick here too' : 'Pick'
  const Icon = isPicked ? Check : Plus
  return (
    <li>
      <ArgumentCard argument={argument} reason={reason} headingLevel={4}>
        <Button
          variant="secondary"
          size="sm"
          aria-pressed={isPicked}
          disabled={isFull && !isPicked && !isElsewhere}
          onClick={isPicked ? props.onDrop : props.onPick}
        >
          <Icon aria-hidden />
          {words} <span className="sr-only">{`“${argument.title}” for ${target}`}</span>
        </Button>
        <Button variant="ghost" size="sm" onClick={props.onRead}>
          Read <span className="sr-only">{`“${argument.title}”`}</span>
        </Button>
      </ArgumentCard>
    </li>
  )
}
