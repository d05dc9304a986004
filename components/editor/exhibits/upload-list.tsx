'use client'

import { X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { useLetterEditor } from '../editor-context.ts'
import type { Upload } from './exhibit-uploads.ts'

/** The files on their way to the server, and those it would not have. */
export function UploadList() {
  const { uploads } = useLetterEditor()
  const { subscribe, get } = uploads.uploads
  const list = useSyncExternalStore(subscribe, get, get)
  if (list.length === 0) return null
  return (
    <ul aria-label="Files being attached" className="grid gap-2">
      {list.map((upload) => (
        <li
          key={upload.key}
          className="flex items-start gap-2 rounded-md border border-line px-3 py-2 text-sm"
        >
          <div className="grid min-w-0 flex-1 gap-1.5">
            <p className="font-medium [overflow-wrap:anywhere]">{upload.fileName}</p>
            <Progress upload={upload} />
          </div>
          <IconButton
            label={upload.problem === null ? `Cancel ${upload.fileName}` : `Dismiss ${upload.fileName}`}
            size="icon-sm"
            onClick={() => uploads.dismiss(upload.key)}
          >
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}

function Progress({ upload: { fileName, share, problem } }: { upload: Upload }) {
  if (problem !== null) {
    return (
      <p role="alert" className="text-danger">
        {problem}
      </p>
    )
  }
  const percent = Math.round(share * 100)
  return (
    <>
      <div
        role="progressbar"
        aria-label={`Sending ${fileName}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-hidden rounded-full bg-muted"
      >
        <div className="h-full bg-accent transition-[width]" style={{ width: `${percent}%` }} />
      </div>
      <p className="text-quiet text-xs">
        {share === 0 ? 'Waiting…' : share < 1 ? `${percent} % sent` : 'Being kept…'}
      </p>
    </>
  )
}
