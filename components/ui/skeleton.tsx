import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

/** The shape of something still loading. Put it inside an element with `aria-busy`. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return <div aria-hidden className={cn('animate-pulse rounded-md bg-muted', className)} {...props} />
}
