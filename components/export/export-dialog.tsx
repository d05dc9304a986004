'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { type ExportFormat, isFilingFormat } from '#domain/export/export-progress.ts'
import { countUnsettled, type FilingCheck } from '#domain/preflight/filing-check.ts'
import { unsettled } from '#domain/preflight/finding-override.ts'
import { ExportProgressLine } from './export-progress-line.tsx'
import { ExportReady } from './export-ready.tsx'
import { FilingCheckResult } from './filing-check-result.tsx'
import { FormatChoice } from './format-choice.tsx'
import { OpenBlanks } from './open-blanks.tsx'
import { useExport } from './use-export.ts'
import { useFilingCheck } from './use-filing-check.ts'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The draft's export address, for example `/api/drafts/<id>/export`. */
  url: string
  /** Has the server check the letter as it is saved. */
  onCheck: () => Promise<ActionResult<FilingCheck>>
  onShowChecks: () => void
  /** Told how many pages a PDF came to. */
  onPages: (pages: number) => void
  /** Labels of the blanks still open in the letter as it stands on the page. */
  openBlanks: readonly string[]
  /** Where the letter is filed step by step; null for those who may not file. */
  fileHref: string | null
  /** Leads to the first open blank; the dialog closes itself. */
  onGoToBlank?: (() => void) | undefined
}

/**
 * Makes a PDF or a Word file of the letter as it is saved now: to submit, once the server found nothing that stands
 * against it, or as a working copy at any time.
 */
export function ExportDialog(props: Props) {
  const { isOpen, onOpenChange, url, onCheck, onShowChecks, onPages, openBlanks, fileHref, onGoToBlank } =
    props
  const [format, setFormat] = useState<ExportFormat>('pdf')
  const { state, start, reset } = useExport(url)
  const checked = useFilingCheck(onCheck)
  const isSettled = checked.is === 'checked' && countUnsettled(checked.check) === 0
  const canFile = isSettled && isFilingFormat(format)
  /** The check names the blanks among what is to be settled, unless an owner has answered for them. */
  const isBlankNamed =
    checked.is !== 'failed' &&
    (checked.is === 'checking' ||
      unsettled(checked.check.findings, checked.check.overrides).some(({ check }) => check === 'open-fields'))
  const pages = state.is === 'done' ? state.ready.pages : null
  useEffect(() => {
    if (pages !== null) onPages(pages)
  }, [pages, onPages])
  const changeOpen = (next: boolean) => {
    if (!next) reset()
    onOpenChange(next)
  }
  const goToBlank = onGoToBlank
    ? () => {
        changeOpen(false)
        onGoToBlank()
      }
    : undefined

  return (
    <Dialog open={isOpen} onOpenChange={changeOpen}>
      {/* Of one height, so that nothing moves under the pointer when the check or the file comes in. */}
      <DialogContent className="h-[92dvh] sm:h-[min(40rem,85dvh)]">
        <DialogHeader>
          <DialogTitle>Export the letter</DialogTitle>
          <DialogDescription>
            The file holds the letter as it is saved now, with its notes at the foot of the page. Nobody’s
            account is named in it.
          </DialogDescription>
        </DialogHeader>

        <div className="-mx-1 grid min-h-0 flex-1 content-start gap-4 overflow-y-auto overscroll-contain px-1">
          {state.is === 'done' ? (
            <ExportReady ready={state.ready} />
          ) : (
            <>
              <FormatChoice format={format} onChange={setFormat} isDisabled={state.is === 'working'} />
              {state.is === 'working' ? <ExportProgressLine progress={state.progress} /> : null}
              {state.is === 'failed' ? (
                <Alert tone="danger" title="The file was not made">
                  {state.message}
                </Alert>
              ) : null}
              <FilingCheckResult
                state={checked}
                openBlanks={openBlanks}
                onShowChecks={() => {
                  changeOpen(false)
                  onShowChecks()
                }}
              />
              {isSettled && fileHref ? (
                <p className="text-sm">
                  <Link href={fileHref} className="rounded text-link">
                    File it step by step
                  </Link>
                  : with the text for the form, every value to copy, and a record of what was sent.
                </p>
              ) : null}
              {isBlankNamed ? null : <OpenBlanks labels={openBlanks} onGoToBlank={goToBlank} />}
            </>
          )}
        </div>

        <DialogFooter>
          {state.is === 'working' ? (
            <Button variant="secondary" onClick={reset}>
              Cancel
            </Button>
          ) : (
            <Button variant="secondary" onClick={() => changeOpen(false)}>
              Close
            </Button>
          )}
          {state.is === 'done' ? (
            <Button onClick={reset}>Export again</Button>
          ) : (
            <>
              <Button
                variant={canFile ? 'secondary' : 'primary'}
                onClick={() => start({ format, purpose: 'working-copy' })}
                disabled={state.is === 'working'}
              >
                Make a working copy
              </Button>
              <Button
                variant={canFile ? 'primary' : 'secondary'}
                onClick={() => start({ format, purpose: 'filing' })}
                disabled={!canFile || state.is === 'working'}
              >
                Make the file to submit
              </Button>
            </>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
