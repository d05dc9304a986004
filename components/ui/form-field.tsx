'use client'

import { type ReactNode, useId } from 'react'
import { cn } from './cn.ts'
import { FieldContext } from './field-context.ts'
import { Label } from './label.tsx'

type Props = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do; shown under the control and read with it. */
  error?: string | undefined
  isRequired?: boolean
  /** Puts the control before its label: for a checkbox or a switch. */
  isInline?: boolean
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean
  className?: string
  children: ReactNode
}

/** A label, its control, a hint and an error, tied together. The control is an Input, Textarea, Select, Checkbox or Switch. */
export function FormField({
  label,
  hint,
  error,
  isRequired = false,
  isInline = false,
  isLabelHidden = false,
  className,
  children,
}: Props) {
  const id = useId()
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined
  const name = (
    <Label htmlFor={id} className={cn(isLabelHidden && 'sr-only', isInline && 'font-normal')}>
      {label}
    </Label>
  )
  const asides = (
    <>
      {hint ? (
        <p id={hintId} className="text-quiet text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={errorId} role="alert" className="font-medium text-danger text-sm">
          {error}
        </p>
      ) : null}
    </>
  )
  return (
    <FieldContext value={{ id, describedBy, isInvalid: Boolean(error), isRequired }}>
      {isInline ? (
        <div className={cn('flex items-start gap-3', className)}>
          {children}
          <div className="grid gap-0.5 pt-px">
            {name}
            {asides}
          </div>
        </div>
      ) : (
        <div className={cn('grid content-start gap-1.5', className)}>
          {name}
          {children}
          {asides}
        </div>
      )}
    </FieldContext>
  )
}
