import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** A part that scrolls on its own. It can be reached and scrolled by keyboard, so it needs an `aria-label`. */
export function ScrollArea({ className, ...props }: ComponentProps<'section'> & { 'aria-label': string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll a part that holds no control
    <section tabIndex={0} className={cn('overflow-auto overscroll-contain', className)} {...props} />
  )
}
