'use client'

import { FileText, Upload } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { useDropTarget } from './use-drop-target.ts'

type Props = {
  file: File | null
  onPick: (file: File | null) => void
  isDisabled: boolean
  /** Endings and media types, as the browser's file picker takes them. */
  accept: string
  /** The same for people. */
  formats: string
}

/** Takes one file, by a button or dropped on it. */
export function FileDrop({ file, onPick, isDisabled, accept, formats }: Props) {
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const { isOver, target } = useDropTarget(([dropped]) => {
    if (dropped && !isDisabled) onPick(dropped)
  })
  return (
    <div
      {...target}
      className={cn(
        'grid justify-items-center gap-3 rounded-lg border border-line-strong border-dashed px-6 py-8 text-center',
        isOver && 'border-accent bg-accent-soft',
      )}
    >
      <input
        ref={input}
        type="file"
        accept={accept}
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={(event) => {
          onPick(event.target.files?.[0] ?? null)
          event.target.value = ''
        }}
      />
      {file ? (
        <p className="flex min-w-0 items-center gap-2 font-medium">
          <FileText aria-hidden className="size-5 shrink-0 text-quiet" />
          <span className="[overflow-wrap:anywhere]">{file.name}</span>
          <span className="shrink-0 text-quiet text-sm">{sizeOf(file.size)}</span>
        </p>
      ) : (
        <p className="text-quiet text-sm">Drop a file here, or</p>
      )}
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          variant="secondary"
          aria-describedby={hint}
          disabled={isDisabled}
          onClick={() => input.current?.click()}
        >
          <Upload aria-hidden />
          {file ? 'Choose another file' : 'Choose a file'}
        </Button>
        {file ? (
          <Button variant="ghost" disabled={isDisabled} onClick={() => onPick(null)}>
            Remove file
          </Button>
        ) : null}
      </div>
      <p id={hint} className="text-quiet text-sm">
        {formats}
      </p>
    </div>
  )
}

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
