'use client'

import { Paperclip } from 'lucide-react'
import { type ChangeEvent, type DragEvent, useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EXHIBIT_TYPES } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'

const ACCEPTED = Object.keys(EXHIBIT_TYPES)
  .map((extension) => `.${extension}`)
  .join(',')

/** Takes files to send along, by a button or dropped on it. */
export function ExhibitDrop({ onPick }: { onPick: (files: File[]) => void }) {
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = [...(event.target.files ?? [])]
    event.target.value = ''
    if (picked.length > 0) onPick(picked)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const dropped = [...event.dataTransfer.files]
    if (dropped.length > 0) onPick(dropped)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={cn(
        'grid justify-items-center gap-2.5 rounded-lg border border-line-strong border-dashed px-4 py-5 text-center',
        isOver && 'border-accent bg-accent-soft',
      )}
    >
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label="Files to attach"
        className="sr-only"
        tabIndex={-1}
        aria-hidden
        onChange={pick}
      />
      <Button variant="secondary" aria-describedby={hint} onClick={() => input.current?.click()}>
        <Paperclip aria-hidden />
        Attach files
      </Button>
      <p id={hint} className="text-quiet text-xs">
        or drop them here: PDF, Word, Excel, PowerPoint, pictures or text, at most
        {` ${LIMITS.exhibitBytes / 1024 / 1024} `}MB each
      </p>
    </div>
  )
}
