'use client'

import { Link2, X } from 'lucide-react'
import { useId } from 'react'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { Argument } from '#domain/library/argument.ts'
import { PickPopover } from './pick-popover.tsx'

type Props = {
  legend: string
  hint: string
  /** The arguments that can be named. */
  offered: readonly Argument[]
  value: readonly string[]
  error: string | undefined
  onChange: (ids: string[]) => void
}

/** Names other arguments of the library. */
export function ArgumentLinks({ legend, hint, offered, value, error, onChange }: Props) {
  const id = useId()
  const titleOf = (each: string) =>
    offered.find((argument) => argument.id === each)?.title ?? `${each}, which is no longer offered`
  return (
    <fieldset className="grid gap-2" aria-describedby={id}>
      <legend className="font-medium text-sm">{legend}</legend>
      <p id={id} className="text-quiet text-sm">
        {hint}
      </p>
      {value.length > 0 ? (
        <ul className="grid gap-1">
          {value.map((each) => (
            <li
              key={each}
              className="flex items-center justify-between gap-2 rounded-md border border-line bg-page py-0.5 pr-1 pl-3 text-sm"
            >
              <span className="min-w-0 [overflow-wrap:anywhere]">{titleOf(each)}</span>
              <IconButton
                label={`Take out ${titleOf(each)}`}
                size="icon-sm"
                onClick={() => onChange(value.filter((other) => other !== each))}
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      ) : null}
      {error ? (
        <p role="alert" className="font-medium text-danger text-sm">
          {error}
        </p>
      ) : null}
      <div>
        <PickPopover
          label={`Add to “${legend}”`}
          icon={<Link2 aria-hidden />}
          placeholder="Words of its title or claim"
          none="No argument says that."
          items={offered
            .filter((argument) => !value.includes(argument.id))
            .map(({ id: each, title, claim }) => ({ id: each, title, detail: claim }))}
          onPick={(each) => onChange([...value, each])}
        />
      </div>
    </fieldset>
  )
}
