'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import { Dialog, DialogContent, DialogHeader, DialogTitle } from '#components/ui/dialog.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { ScrollArea } from '#components/ui/scroll-area.tsx'

type Props = {
  title: string
  place: 'left' | 'right'
  isWide: boolean
  /** Takes as much room as it can get, and scrolls within itself. */
  isLarge?: boolean
  onClose: () => void
  /** Controls beside the title. */
  head?: ReactNode
  children: ReactNode
}

/** A pane beside the letter; on a narrow screen a sheet over it. */
export function Pane({ title, place, isWide, isLarge = false, onClose, head, children }: Props) {
  if (!isWide) {
    return (
      <Dialog open onOpenChange={onClose}>
        <DialogContent
          place={place}
          aria-describedby={undefined}
          className={cn('gap-0 overflow-hidden p-0 sm:p-0', isLarge && 'w-full max-w-none')}
        >
          <DialogHeader className="h-16 shrink-0 items-center border-line border-b pl-4">
            <DialogTitle className="text-base">{title}</DialogTitle>
          </DialogHeader>
          {head}
          <div className={cn('relative min-h-0 flex-1', !isLarge && 'overflow-y-auto overscroll-contain')}>
            {children}
          </div>
        </DialogContent>
      </Dialog>
    )
  }
  return (
    <aside
      aria-label={title}
      className={cn(
        'flex min-h-0 shrink-0 flex-col border-line bg-surface print:hidden',
        place === 'left' ? 'w-66 border-r' : 'border-l',
        place === 'right' && (isLarge ? 'w-[46vw] max-w-[56rem]' : 'w-100'),
      )}
    >
      <div className={cn('flex items-center gap-2 border-line border-b py-1 pr-2', head ? 'pl-2' : 'pl-4')}>
        <h2 className={head ? 'sr-only' : 'font-medium text-sm'}>{title}</h2>
        {head}
        <IconButton
          label={`Fold away ${title.toLowerCase()}`}
          size="icon-sm"
          className="ml-auto"
          onClick={onClose}
        >
          <X aria-hidden />
        </IconButton>
      </div>
      {isLarge ? (
        <div className="relative min-h-0 flex-1">{children}</div>
      ) : (
        <ScrollArea aria-label={`${title}, scrolling`} className="relative min-h-0 flex-1">
          {children}
        </ScrollArea>
      )}
    </aside>
  )
}
