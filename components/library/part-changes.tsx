import type { ReactNode } from 'react'
import type { InputPart, PartChange } from '#domain/library/team/argument-changes.ts'
import { ChangedWords } from './changed-words.tsx'
import { PART_WORDS } from './part-words.ts'

type Props = {
  parts: readonly PartChange[]
  /** What can be done about one part, beside its name. */
  action?: (part: InputPart) => ReactNode
}

/** What differs between two states of an argument, part by part. */
export function PartChanges({ parts, action }: Props) {
  return (
    <div className="grid gap-5">
      {parts.map(({ part, changes }) => (
        <section key={part} className="grid gap-1.5">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-semibold text-sm">{PART_WORDS[part]}</h3>
            {action?.(part)}
          </div>
          <ChangedWords changes={changes} />
        </section>
      ))}
    </div>
  )
}
