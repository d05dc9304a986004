'use client'

import { AtSign, Download, GripVertical, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import { LIMITS } from '#domain/limits.ts'
import { fileSize } from './file-size.ts'

type Props = {
  exhibit: Exhibit
  href: string
  hintId: string
  canWrite: boolean
  isDragged: boolean
  /** Where an exhibit that is dragged would go. */
  edge: 'before' | 'after' | null
  onCaption: (caption: string) => void
  onStep: (by: 1 | -1) => void
  onMention: () => void
  onRemove: () => void
}

/** One exhibit: its label by its place, what it is, its file, and what can be done with it. */
export function ExhibitRow(props: Props) {
  const { exhibit, href, hintId, canWrite, isDragged, edge, onCaption, onStep, onMention, onRemove } = props
  const { id, label, caption, fileName, bytes } = exhibit
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onStep(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      data-exhibit-row={id}
      className={cn(
        'grid gap-2 rounded-lg border border-line bg-surface p-2.5',
        isDragged && 'opacity-50',
        edge === 'before' && 'shadow-[0_-2px_0_var(--color-accent)]',
        edge === 'after' && 'shadow-[0_2px_0_var(--color-accent)]',
      )}
    >
      <div className="flex items-center gap-1">
        {canWrite ? (
          <button
            type="button"
            data-handle
            aria-label={`Move ${label}`}
            aria-describedby={hintId}
            onKeyDown={step}
            className="-ml-1 grid h-10 w-7 shrink-0 cursor-grab touch-none place-items-center rounded text-quiet hover:bg-muted active:cursor-grabbing sm:h-8"
          >
            <GripVertical aria-hidden className="size-4" />
          </button>
        ) : null}
        <h3 className="min-w-0 flex-1 font-semibold text-sm">{label}</h3>
        {canWrite ? (
          <IconButton label={`Mention ${label} at the cursor`} size="icon-sm" onClick={onMention}>
            <AtSign aria-hidden />
          </IconButton>
        ) : null}
        <Tooltip label={`Download ${fileName}`}>
          <Button asChild variant="ghost" size="icon-sm">
            <a href={href} download aria-label={`Download ${fileName}`}>
              <Download aria-hidden />
            </a>
          </Button>
        </Tooltip>
        {canWrite ? (
          <IconButton label={`Remove ${label}`} size="icon-sm" onClick={onRemove}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </div>
      {canWrite ? (
        <Textarea
          aria-label={`Caption of ${label}`}
          placeholder="Caption: what it is and shows"
          rows={1}
          value={caption}
          maxLength={LIMITS.exhibitCaptionChars}
          className="min-h-10 resize-none py-1.5 sm:min-h-9"
          // A caption is one line of the list, however long it is.
          onChange={(event) => onCaption(event.target.value.replace(/\s*\n\s*/g, ' '))}
        />
      ) : caption.trim() === '' ? null : (
        <p className="text-sm">{caption}</p>
      )}
      <p className="text-quiet text-xs [overflow-wrap:anywhere]">
        {fileName} · {fileSize(bytes)}
      </p>
    </li>
  )
}
