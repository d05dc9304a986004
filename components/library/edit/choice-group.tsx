'use client'

import { type ReactNode, useId } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'

type Props<T extends string> = {
  legend: ReactNode
  options: readonly { id: T; title: string }[]
  chosen: readonly T[]
  error: string | undefined
  onChange: (chosen: T[]) => void
}

/** Several of a few things, as boxes to tick. */
export function ChoiceGroup<T extends string>({ legend, options, chosen, error, onChange }: Props<T>) {
  const errorId = useId()
  return (
    <fieldset className="grid gap-2" aria-describedby={error ? errorId : undefined}>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {options.map(({ id, title }) => (
          <FormField key={id} label={title} isInline>
            <Checkbox
              checked={chosen.includes(id)}
              onCheckedChange={(isOn) =>
                onChange(isOn === true ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          </FormField>
        ))}
      </div>
      {error ? (
        <p id={errorId} role="alert" className="font-medium text-danger text-sm">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
