'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { inputChanges } from '#domain/library/team/argument-changes.ts'
import { type ArgumentInput, inputFrom } from '#domain/library/team/argument-input.ts'
import type { TeamArgument } from '#domain/library/team/team-argument.ts'
import { PartChanges } from '../part-changes.tsx'

type Props = {
  theirs: TeamArgument
  input: ArgumentInput
  onKeepMine: () => void
  onTakeTheirs: () => void
  onTakePart: (parts: Partial<ArgumentInput>) => void
}

/** Shown when somebody saved while this form was open: what differs, and the choice. Nothing of either is lost. */
export function NewerPanel({ theirs, input, onKeepMine, onTakeTheirs, onTakePart }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const other = inputFrom(theirs.argument)
  const changes = inputChanges(input, other)
  return (
    <section className="grid gap-4 rounded-lg border border-warn bg-warn-soft p-5">
      <div className="grid gap-1">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-base outline-none">
          {theirs.savedBy ?? 'Somebody'} saved revision {theirs.argument.revision} while you were writing
        </h2>
        <p className="text-sm">
          Saved <Moment at={theirs.savedAt} />. Your words are still in the form below, and nothing of yours
          has been saved yet.{' '}
          {changes.length > 0
            ? 'This is what would change if you took theirs: struck through is only yours, underlined is only theirs.'
            : 'Theirs reads the same as yours.'}
        </p>
      </div>
      <div className="rounded-md bg-surface p-4">
        <PartChanges
          parts={changes}
          action={(part) => (
            <Button variant="secondary" size="sm" onClick={() => onTakePart({ [part]: other[part] })}>
              Take theirs for this part
            </Button>
          )}
        />
        {changes.length === 0 ? <p className="text-quiet text-sm">No part differs any more.</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKeepMine}>Use mine on top of theirs</Button>
        <Button variant="secondary" onClick={onTakeTheirs}>
          Take theirs into the form
        </Button>
      </div>
    </section>
  )
}
