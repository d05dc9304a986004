import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** A key, or keys pressed together. */
export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={cn(
        'rounded border border-line bg-muted px-1.5 py-0.5 font-sans text-[0.6875rem] text-quiet leading-none',
        className,
      )}
      {...props}
    />
  )
}
