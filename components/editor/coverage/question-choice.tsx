'use client'

import type { ReactNode } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'

type Props = {
  state: boolean | 'indeterminate'
  onChoose: (isChosen: boolean) => void
  children: ReactNode
}

/** One question with a box to tick; indeterminate when only some of the blocks answer it. */
export function QuestionChoice({ state, onChoose, children }: Props) {
  return (
    <FormField
      isInline
      className="rounded px-2 py-1.5 has-[[role=checkbox]:focus-visible]:bg-accent-soft"
      label={<span className="line-clamp-3 leading-snug">{children}</span>}
    >
      <Checkbox checked={state} onCheckedChange={(checked) => onChoose(checked === true)} />
    </FormField>
  )
}
