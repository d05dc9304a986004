'use client'

import { createContext, use } from 'react'

type FieldContext = { id: string; describedBy: string | undefined; isInvalid: boolean; isRequired: boolean }

/** What a FormField tells the control inside it. */
export const FieldContext = createContext<FieldContext | null>(null)

type ControlProps = {
  id?: string | undefined
  required?: boolean | undefined
  'aria-describedby'?: string | undefined
  'aria-invalid'?: unknown
}

/** The control's own props, completed with the id, description and state of the FormField around it. */
export function useFieldProps<P extends ControlProps>(props: P) {
  const field = use(FieldContext)
  if (!field) return props
  return {
    ...props,
    id: props.id ?? field.id,
    required: props.required ?? (field.isRequired || undefined),
    'aria-describedby': props['aria-describedby'] ?? field.describedBy,
    'aria-invalid': props['aria-invalid'] ?? (field.isInvalid || undefined),
  }
}
