'use client'

import { Trash2, Undo2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ExhibitFile } from '#domain/draft/exhibits.ts'
import { useExhibits, useLetterEditor } from '../editor-context.ts'
import { fileSize } from './file-size.ts'
import { deleteExhibitFile, loadExhibitFiles } from './send-exhibit.ts'

/** The files that are in the letter no more and still kept: put back, or deleted for good. */
export function RemovedFiles() {
  const { exhibits, exhibitUrls } = useLetterEditor()
  const attached = useExhibits()
  const [kept, setKept] = useState<readonly ExhibitFile[]>([])
  const ids = attached.map(({ id }) => id).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again whenever something is attached or removed
  useEffect(() => {
    let isCurrent = true
    void loadExhibitFiles(exhibitUrls.ofDraft).then((files) => {
      if (isCurrent && files) setKept(files)
    })
    return () => {
      isCurrent = false
    }
  }, [exhibitUrls, ids])
  const removed = kept.filter((file) => attached.every(({ id }) => id !== file.id))
  if (removed.length === 0) return null
  const erase = async ({ id }: ExhibitFile) => {
    const problem = await deleteExhibitFile(`${exhibitUrls.ofFile}/${id}`)
    if (problem !== null) return void toast.error(problem)
    setKept((before) => before.filter((file) => file.id !== id))
    toast.success('The file is deleted.')
  }
  return (
    <section aria-label="Removed" className="grid gap-1 border-line border-t pt-3">
      <h3 className="font-semibold text-sm">Removed</h3>
      <p className="text-quiet text-xs">
        Not in the letter any more, and not sent. Put a file back where it was, or delete it for good.
      </p>
      <ul className="grid">
        {removed.map((file) => (
          <li key={file.id} className="flex items-center gap-1 text-sm">
            <div className="min-w-0 flex-1 py-1.5 [overflow-wrap:anywhere]">
              <p>{exhibits.captionOfRemoved(file.id)}</p>
              <p className="text-quiet text-xs">
                {file.fileName} · {fileSize(file.bytes)}
              </p>
            </div>
            <IconButton label={`Put ${file.fileName} back`} size="icon-sm" onClick={() => exhibits.add(file)}>
              <Undo2 aria-hidden />
            </IconButton>
            <ConfirmDialog
              trigger={
                <IconButton label={`Delete ${file.fileName}`} size="icon-sm">
                  <Trash2 aria-hidden />
                </IconButton>
              }
              title={`Delete ${file.fileName}?`}
              description="The file is removed from the server and cannot be put back. What was filed keeps its own copy."
              confirmLabel="Delete"
              isDangerous
              onConfirm={() => erase(file)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
