'use client'

import { useId, useState } from 'react'
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
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import { type ExportFormat, exportFormatSchema } from '#domain/export/export-progress.ts'
import { ExportProgressLine } from './export-progress-line.tsx'
import { ExportReady } from './export-ready.tsx'
import { OpenBlanks } from './open-blanks.tsx'
import { useExport } from './use-export.ts'

type Props = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** The draft's export address, for example `/api/drafts/<id>/export`. */
  url: string
  /** Labels of the blanks still open in the letter as it stands on the page. */
  openBlanks: readonly string[]
  /** Leads to the first open blank; the dialog closes itself. */
  onGoToBlank?: (() => void) | undefined
}

/** Makes a PDF or a Word file of the letter as it is saved now. Open blanks are named, never a reason to refuse. */
export function ExportDialog({ isOpen, onOpenChange, url, openBlanks, onGoToBlank }: Props) {
  const [format, setFormat] = useState<ExportFormat>('pdf')
  const { state, start, reset } = useExport(url)
  const label = useId()
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
      <DialogContent>
        <DialogHeader>
          <DialogTitle>Export the letter</DialogTitle>
          <DialogDescription>
            The file holds the letter as it is saved now, with its notes at the foot of the page. Nobody’s
            account is named in it.
          </DialogDescription>
        </DialogHeader>

        {state.is === 'done' ? (
          <ExportReady ready={state.ready} />
        ) : (
          <>
            <OpenBlanks labels={openBlanks} onGoToBlank={goToBlank} />
            <div>
              <p id={label} className="font-medium text-sm">
                File format
              </p>
              <RadioGroup
                aria-labelledby={label}
                value={format}
                onValueChange={(value) => setFormat(exportFormatSchema.catch('pdf').parse(value))}
                disabled={state.is === 'working'}
              >
                <RadioGroupItem
                  value="pdf"
                  label="PDF"
                  hint="To file or print. Readable by screen readers."
                />
                <RadioGroupItem
                  value="docx"
                  label="Word (DOCX)"
                  hint="To go on working with in Word or LibreOffice."
                />
              </RadioGroup>
            </div>
          </>
        )}

        {state.is === 'failed' ? (
          <Alert tone="danger" title="The file was not made">
            {state.message}
          </Alert>
        ) : null}
        {state.is === 'working' ? <ExportProgressLine progress={state.progress} /> : null}

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
            <Button onClick={() => start(format)} disabled={state.is === 'working'}>
              {state.is === 'failed' ? 'Try again' : `Export ${format === 'pdf' ? 'PDF' : 'DOCX'}`}
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
