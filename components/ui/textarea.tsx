'use client'

import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps } from './field-context.ts'
import { controlClasses } from './input.tsx'

/** Several lines of text; grows with what is typed where the browser can. */
export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      className={cn(
        controlClasses,
        'field-sizing-content max-h-[60dvh] min-h-20 py-2 leading-relaxed',
        className,
      )}
      {...useFieldProps(props)}
    />
  )
}
