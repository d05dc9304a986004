'use client'

import { useState } from 'react'
import { LETTER_FILES, tooBig } from '#components/import/letter-file.ts'
import { LetterProgress } from '#components/import/letter-progress.tsx'
import { sendCopy } from '#components/import/send-letter.ts'
import { useSent } from '#components/import/use-sent.ts'
import { Alert } from '#components/ui/alert.tsx'
import { FileDrop } from '#components/upload/file-drop.tsx'
import type { EditedCopy } from '#domain/draft/import/import-lines.ts'

/** Takes the file of an edited copy and has it read; nothing in the letter changes by that. */
export function ChooseCopy({ url, onRead }: { url: string; onRead: (copy: EditedCopy) => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const sent = useSent(sendCopy, (result) => {
    if (result.is === 'done') onRead(result.copy)
    else if (result.is === 'failed') setProblem(result.message)
  })
  const pick = (file: File | null) => {
    if (file === null) return
    const trouble = tooBig(file)
    setProblem(trouble)
    if (trouble === null) void sent.start(url, file)
  }
  return (
    <div className="grid gap-4">
      {problem ? (
        <Alert tone="danger" title="The copy was not read">
          {problem}
        </Alert>
      ) : null}
      {sent.progress ? (
        <LetterProgress progress={sent.progress} onCancel={sent.cancel} />
      ) : (
        <FileDrop file={null} onPick={pick} isDisabled={false} {...LETTER_FILES} />
      )}
    </div>
  )
}
