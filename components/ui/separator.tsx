import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

type Props = ComponentProps<'div'> & { orientation?: 'horizontal' | 'vertical' }

/** A thin rule between things; decoration only. */
export function Separator({ className, orientation = 'horizontal', ...props }: Props) {
  return (
    <div
      aria-hidden
      className={cn(
        'shrink-0 bg-line',
        orientation === 'horizontal' ? 'h-px w-full' : 'w-px self-stretch',
        className,
      )}
      {...props}
    />
  )
}
