'use client'

import { Command as Primitive } from 'cmdk'
import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { Dialog, DialogContent, DialogTitle } from './dialog.tsx'

export function Command({ className, ...props }: ComponentProps<typeof Primitive>) {
  return <Primitive className={cn('flex min-h-0 flex-col text-ink', className)} {...props} />
}

type DialogProps = ComponentProps<typeof Primitive> & {
  title: string
  open: boolean
  onOpenChange: (isOpen: boolean) => void
  /** Called once the window is gone and the focus is back where it was. */
  onClosed?: () => void
}

/** A command palette in a window: CommandInput, then a CommandList of CommandItems. */
export function CommandDialog({ title, open, onOpenChange, onClosed, ...props }: DialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        aria-describedby={undefined}
        className="gap-0 p-0 sm:top-[18%] sm:translate-y-0 sm:p-0"
        {...(onClosed && { onClosed })}
      >
        <DialogTitle className="sr-only">{title}</DialogTitle>
        <Command label={title} {...props} />
      </DialogContent>
    </Dialog>
  )
}

export function CommandInput({ className, ...props }: ComponentProps<typeof Primitive.Input>) {
  return (
    <div className="flex items-center gap-2.5 border-line border-b pr-14 pl-4">
      <Search aria-hidden className="size-4 shrink-0 text-quiet" />
      <Primitive.Input
        className={cn(
          'h-14 w-full bg-transparent text-base outline-none placeholder:text-quiet sm:text-sm',
          className,
        )}
        {...props}
      />
    </div>
  )
}

export function CommandList({ className, ...props }: ComponentProps<typeof Primitive.List>) {
  return <Primitive.List className={cn('max-h-96 overflow-y-auto p-1.5', className)} {...props} />
}

export function CommandEmpty({ className, ...props }: ComponentProps<typeof Primitive.Empty>) {
  return <Primitive.Empty className={cn('px-3 py-6 text-center text-quiet text-sm', className)} {...props} />
}

export function CommandGroup({ className, ...props }: ComponentProps<typeof Primitive.Group>) {
  return (
    <Primitive.Group
      className={cn(
        '[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-quiet [&_[cmdk-group-heading]]:text-xs',
        className,
      )}
      {...props}
    />
  )
}

export function CommandItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      className={cn(
        'flex min-h-10 cursor-default items-center gap-2.5 rounded px-2.5 py-1.5 text-sm data-[disabled=true]:opacity-55 data-[selected=true]:bg-accent-soft sm:min-h-9 [&_svg]:size-4 [&_svg]:shrink-0',
        className,
      )}
      {...props}
    />
  )
}
