'use client'

import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps } from './field-context.ts'

export const controlClasses =
  'w-full min-w-0 rounded-md border border-line-strong bg-page px-3 text-base text-ink placeholder:text-quiet disabled:cursor-not-allowed disabled:bg-muted aria-invalid:border-danger sm:text-sm'

/** One line of text. Inside a FormField it takes its id, description and error state from it. */
export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      className={cn(
        controlClasses,
        'h-10 sm:h-9',
        type === 'file' &&
          'h-auto py-2 file:mr-3 file:rounded file:border-0 file:bg-muted file:px-3 file:py-1 file:font-medium file:text-ink sm:h-auto',
        className,
      )}
      {...useFieldProps(props)}
    />
  )
}
