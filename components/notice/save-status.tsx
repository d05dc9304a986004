'use client'

import { Check } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { SaveState } from './use-saved.ts'

/** Whether corrections are kept, in a word; with a way on when they are not. */
export function SaveStatus({ states, onRetry }: { states: SaveState[]; onRetry: () => void }) {
  const failed = states.find((state) => state.is === 'failed')
  const isSaving = states.some((state) => state.is === 'saving')
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 text-quiet text-sm">
      {failed ? (
        <>
          <span className="text-danger">Not saved. {failed.message}</span>
          <Button variant="secondary" size="sm" onClick={onRetry}>
            Try again
          </Button>
        </>
      ) : isSaving ? (
        <>
          <Spinner /> Saving…
        </>
      ) : (
        <>
          <Check aria-hidden className="size-4" /> Saved
        </>
      )}
    </div>
  )
}
