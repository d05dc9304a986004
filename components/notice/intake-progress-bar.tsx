'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { SendProgress } from './send-notice.ts'

/** Browsers draw the two parts of a bar under names of their own. */
const BAR =
  'h-1.5 w-full appearance-none overflow-hidden rounded-full bg-muted [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-muted [&::-webkit-progress-value]:bg-accent'

type Props = { progress: SendProgress; onCancel: () => void }

/** How far a notice has come, in words and as a bar where that can be known, with a way to give it up. */
export function IntakeProgressBar({ progress, onCancel }: Props) {
  const cancel = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone: whoever works by keyboard goes on from here.
  useEffect(() => cancel.current?.focus(), [])
  const share = shareOf(progress)
  return (
    <div className="grid gap-3 rounded-lg border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="flex items-center gap-3 text-sm">
          <Spinner />
          <span aria-hidden>{words(progress)}</span>
          {/* Read out in quarters: a voice that counts every page says nothing else. */}
          <span role="status" className="sr-only">
            {spoken(progress)}
          </span>
        </p>
        <Button ref={cancel} variant="secondary" size="sm" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      {share === null ? (
        <div aria-hidden className="h-1.5 animate-pulse rounded-full bg-accent-soft" />
      ) : (
        <progress aria-label="How far the notice has come" value={share} max={1} className={BAR} />
      )}
    </div>
  )
}

/** From 0 to 1, or null where nobody knows. */
const shareOf = (progress: SendProgress): number | null =>
  progress.step === 'sending'
    ? progress.share
    : progress.step === 'pages'
      ? progress.page / progress.of
      : null

function words(progress: SendProgress): string {
  if (progress.step === 'sending') return 'Sending the notice…'
  if (progress.step === 'fetching') return `Asking ${progress.site} for the notice…`
  if (progress.step === 'waiting') return 'Waiting for its turn to be read…'
  return progress.step === 'pages'
    ? `Reading page ${progress.page} of ${progress.of}…`
    : 'Finding the facts and questions…'
}

function spoken(progress: SendProgress): string {
  if (progress.step !== 'pages') return words(progress)
  const quarters = Math.floor((progress.page / progress.of) * 4)
  return `Reading ${progress.of} pages: ${['begun', 'a quarter done', 'half done', 'three quarters done', 'done'][quarters]}.`
}
