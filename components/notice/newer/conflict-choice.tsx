'use client'

import { useId } from 'react'
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import type { Conflict } from '#domain/notice/newer/merge-report.ts'
import { FACT_NAMES } from '../facts/fact-names.ts'

type Props = { conflict: Conflict; isNewer: boolean; onChoose: (id: string, isNewer: boolean) => void }

/** The team's correction or the newer version's words: the person says which. */
export function ConflictChoice({ conflict, isNewer, onChoose }: Props) {
  const name = useId()
  const { id, about, ours, newer } = conflict
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-3">
      <p id={name} className="font-medium">
        {typeof about === 'string' ? FACT_NAMES[about] : `Question ${about.label || about.text}`}
      </p>
      <RadioGroup
        aria-labelledby={name}
        value={isNewer ? 'newer' : 'ours'}
        onValueChange={(value) => onChoose(id, value === 'newer')}
      >
        <RadioGroupItem value="ours" label={ours} hint="Your correction" />
        <RadioGroupItem value="newer" label={newer} hint="The newer version" />
      </RadioGroup>
    </div>
  )
}
