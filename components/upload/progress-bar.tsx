'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'

/** Browsers draw the two parts of a bar under names of their own. */
const BAR =
  'h-1.5 w-full appearance-none overflow-hidden rounded-full bg-muted [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-muted [&::-webkit-progress-value]:bg-accent'

type Props = {
  label: string
  words: string
  /** What a screen reader says, which changes less often than the words. */
  spoken: string
  /** From 0 to 1; null where nobody knows. */
  share: number | null
  onCancel: () => void
}

/** How far something sent has come, in words and as a bar, with a way to give it up. */
export function ProgressBar({ label, words, spoken, share, onCancel }: Props) {
  const cancel = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: whoever works by keyboard goes on from here.
  useEffect(() => cancel.current?.focus(), [])
  return (
    <div className="grid gap-3 rounded-lg border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex items-center gap-3 text-sm">
          <Spinner />
          <span aria-hidden>{words}</span>
          {/* Read out in quarters: a voice that counts every page says nothing else. */}
          <span role="status" className="sr-only">
            {spoken}
          </span>
        </p>
        <Button ref={cancel} variant="secondary" size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {share === null ? (
        <div aria-hidden className="h-1.5 animate-pulse rounded-full bg-accent-soft" />
      ) : (
        <progress aria-label={label} value={share} max={1} className={BAR} />
      )}
    </div>
  )
}
