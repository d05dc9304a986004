'use client'

import { Paperclip } from 'lucide-react'
import { type ChangeEvent, useId, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { useDropTarget } from '#components/upload/use-drop-target.ts'
import { EXHIBIT_TYPES } from '#domain/filing/exhibit-file.ts'
import { LIMITS } from '#domain/limits.ts'

const ACCEPTED = Object.keys(EXHIBIT_TYPES)
  .map((extension) => `.${extension}`)
  .join(',')

/** Takes files to send along, by a button or dropped on it. */
export function ExhibitDrop({ onPick }: { onPick: (files: File[]) => void }) {
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const { isOver, target } = useDropTarget(onPick)
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const picked = [...(event.target.files ?? [])]
    event.target.value = ''
    if (picked.length > 0) onPick(picked)
  }
  return (
    <div
      {...target}
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
