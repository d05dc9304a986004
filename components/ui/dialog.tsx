'use client'

import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { cn } from './cn.ts'
import { useFocusBack } from './use-focus-back.ts'

export const Dialog = Primitive.Root
export const DialogTrigger = Primitive.Trigger
export const DialogClose = Primitive.Close

const PLACES = {
  centre:
    'inset-x-0 bottom-0 max-h-[92dvh] w-full rounded-t-xl sm:inset-auto sm:top-1/2 sm:left-1/2 sm:max-h-[85dvh] sm:w-[calc(100%-2rem)] sm:max-w-lg sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
  left: 'inset-y-0 left-0 w-80 max-w-[88vw]',
  right: 'inset-y-0 right-0 w-96 max-w-[92vw]',
} as const

type ContentProps = ComponentProps<typeof Primitive.Content> & {
  place?: keyof typeof PLACES
  /** Called once the window is gone and the focus is back where it was. */
  onClosed?: () => void
}

/** The window itself. It needs a DialogTitle; without a DialogDescription pass `aria-describedby={undefined}`. */
export function DialogContent(props: ContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-50 animate-appear bg-shade" />
      <OpenContent {...props} />
    </Primitive.Portal>
  )
}

/** There only while the window is open, so that it begins by noting who had the focus. */
function OpenContent({ className, children, place = 'centre', onClosed, ...props }: ContentProps) {
  const { remember, giveBack } = useFocusBack()
  return (
    <Primitive.Content
      ref={remember}
      onCloseAutoFocus={(event) => {
        event.preventDefault()
        giveBack()
        onClosed?.()
      }}
      className={cn(
        'fixed z-50 flex animate-appear flex-col gap-4 overflow-y-auto overscroll-contain border border-line bg-surface p-5 shadow-float outline-none sm:p-6',
        PLACES[place],
        className,
      )}
      {...props}
    >
      {children}
      <Primitive.Close asChild>
        <Button variant="ghost" size="icon" aria-label="Close" className="absolute top-3 right-3">
          <X aria-hidden />
        </Button>
      </Primitive.Close>
    </Primitive.Content>
  )
}

export function DialogHeader({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('grid gap-1 pr-10', className)} {...props} />
}

export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div className={cn('flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)} {...props} />
  )
}

export function DialogTitle({ className, ...props }: ComponentProps<typeof Primitive.Title>) {
  return <Primitive.Title className={cn('font-semibold text-lg', className)} {...props} />
}

export function DialogDescription({ className, ...props }: ComponentProps<typeof Primitive.Description>) {
  return <Primitive.Description className={cn('text-quiet text-sm', className)} {...props} />
}
