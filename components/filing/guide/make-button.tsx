'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { ExportProgressLine } from '#components/export/export-progress-line.tsx'
import { receiveFile } from '#components/export/receive-file.ts'
import { saveFile } from '#components/export/save-file.ts'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import type { ExportProgress } from '#domain/export/export-progress.ts'
import { AskFirst } from './ask-first.tsx'

type Props = {
  url: string
  profileId: string
  isMade: boolean
  isUrgent: boolean
  /** What the form would lack, as sentences: asked about once, then the files are made without. */
  lacking: readonly string[]
}

/** Makes the files of a filing, once, saves them as one zip, and shows how far that is. Leaving the page cancels it. */
export function MakeButton({ url, profileId, isMade, isUrgent, lacking }: Props) {
  const router = useRouter()
  const running = useRef<AbortController | null>(null)
  const [withWord, setWithWord] = useState(false)
  const [progress, setProgress] = useState<ExportProgress | null>(null)
  const [isWorking, setIsWorking] = useState(false)
  const [problem, setProblem] = useState('')
  const [accepted, setAccepted] = useState('')
  const isAccepted = accepted === lacking.join('\n')
  useEffect(() => () => running.current?.abort(), [])

  async function make() {
    const controller = new AbortController()
    running.current = controller
    setProblem('')
    setProgress(null)
    setIsWorking(true)
    try {
      const query = new URLSearchParams({ profile: profileId, ...(withWord && { docx: '1' }) })
      const { name, file } = await receiveFile(`${url}?${query}`, {
        signal: controller.signal,
        onProgress: setProgress,
      })
      saveFile(name, file)
      router.refresh()
    } catch (error) {
      if (!controller.signal.aborted)
        setProblem(error instanceof Error ? error.message : 'The files could not be made. Try again.')
    } finally {
      setIsWorking(false)
    }
  }

  return (
    <div className="grid gap-4">
      <FormField label="Send the letter as a Word file too" isInline>
        <Checkbox
          checked={withWord}
          disabled={isWorking}
          onCheckedChange={(checked) => setWithWord(checked === true)}
        />
      </FormField>
      {problem ? (
        <Alert tone="danger" title="The files were not made">
          {problem}
        </Alert>
      ) : null}
      {isWorking ? <ExportProgressLine progress={progress} /> : null}
      <div className="flex flex-wrap gap-2">
        {isWorking ? (
          <Button variant="secondary" onClick={() => running.current?.abort()}>
            Cancel
          </Button>
        ) : (
          <AskFirst
            lacking={isAccepted ? [] : lacking}
            variant={isMade && !isUrgent ? 'secondary' : 'primary'}
            onGo={() => {
              setAccepted(lacking.join('\n'))
              void make()
            }}
          >
            {isMade ? 'Make them anew' : 'Make the files'}
          </AskFirst>
        )}
      </div>
    </div>
  )
}
