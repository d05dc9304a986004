'use client'

import { useEffect, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { KeptRevision } from '#domain/draft/passages/update-passage.ts'
import { useLetterEditor } from '../editor-context.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { UpdateChoice } from './update-choice.tsx'

type Props = { outdated: OutdatedPlace; onClose: () => void }

/** A passage beside the newer revision of its argument: what changed, and whether to take it. */
export function UpdateDialog({ outdated, onClose }: Props) {
  const { draftId, library, loadRevision } = useLetterEditor()
  const [used, setUsed] = useState<KeptRevision | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { id, revision } = outdated.argument
  const newest = library.arguments.find((argument) => argument.id === id)

  useEffect(() => {
    let isOver = false
    loadRevision({ draftId, argumentId: id, revision }).then(
      (result) => {
        if (isOver) return
        if (!result.ok) setProblem(result.message)
        else if (result.value === null)
          setProblem('The wording this passage was taken from is no longer kept, so nothing can be compared.')
        else setUsed(result.value)
      },
      () => {
        if (!isOver) setProblem('The server cannot be reached. Nothing was changed; try again in a moment.')
      },
    )
    return () => {
      isOver = true
    }
  }, [draftId, id, revision, loadRevision])

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="sm:max-w-2xl">
        <DialogHeader>
          <DialogTitle>Newer wording in the library</DialogTitle>
          <DialogDescription>{newest?.title ?? 'The argument has left the library.'}</DialogDescription>
        </DialogHeader>
        {problem ? (
          <Alert tone="warn">{problem}</Alert>
        ) : used && newest ? (
          <UpdateChoice outdated={outdated} used={used} newest={newest} onClose={onClose} />
        ) : (
          <Spinner label="Comparing the passage with the library" />
        )}
      </DialogContent>
    </Dialog>
  )
}
