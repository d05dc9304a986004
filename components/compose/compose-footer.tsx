'use client'

import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { LetterSize } from '#domain/draft/reading/read-doc.ts'
import type { SavingState } from './plan-saver.ts'
import { SavingMark } from './saving-mark.tsx'

type Props = {
  /** Null until the letter has been assembled for the first time. */
  size: LetterSize | null
  hasArguments: boolean
  saving: SavingState
  /** What to mind before assembling, in a few words; null when there is nothing. */
  warned: string | null
  onShowWarnings: () => void
  /** Answers with what went wrong, or null when the letter is on its way. */
  onAssemble: () => Promise<string | null>
}

/** How long the letter is, what to mind, whether the plan is saved, and the step that makes the letter. */
export function ComposeFooter({ size, hasArguments, saving, warned, onShowWarnings, onAssemble }: Props) {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function assemble() {
    setIsBusy(true)
    const message = await onAssemble().catch(
      () => 'The server could not be reached. The plan is kept; try again.',
    )
    setProblem(message)
    // While the letter opens, the button stays busy.
    if (message !== null) setIsBusy(false)
  }

  const button = (onClick?: () => void) => (
    <Button size="lg" disabled={isBusy} onClick={onClick}>
      {isBusy ? <Spinner /> : null}
      Assemble the letter
    </Button>
  )
  return (
    <footer className="sticky bottom-0 z-10 -mx-4 grid gap-3 border-line border-t bg-canvas px-4 py-3 sm:-mx-6 sm:px-6">
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-quiet text-sm">
          <p>
            {size
              ? `About ${size.words.toLocaleString('en')} words, ${size.pages} ${size.pages === 1 ? 'page' : 'pages'}`
              : 'Counting words…'}
          </p>
          {warned ? (
            <Button
              variant="link"
              size="sm"
              className="gap-1.5 text-warn underline underline-offset-4"
              onClick={onShowWarnings}
            >
              <TriangleAlert aria-hidden />
              {warned}
            </Button>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <SavingMark saving={saving} />
          {hasArguments ? (
            button(() => void assemble())
          ) : (
            <ConfirmDialog
              trigger={button()}
              title="Assemble a letter without arguments?"
              description="The letter gets its frame, the questions you chose, and blanks for your own words. A letter is assembled once; arguments can still be added in the editor."
              confirmLabel="Assemble the letter"
              onConfirm={assemble}
            />
          )}
        </div>
      </div>
    </footer>
  )
}
