'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import type { Undecided } from '#domain/draft/import/import-lines.ts'
import { countChanges } from '#domain/draft/import/import-report.ts'
import { changesWords } from './changes-words.ts'

type Props = {
  found: Undecided
  onChoose: (verdict: 'accept' | 'reject') => void
  onBack: () => void
}

/** A letter with tracked changes: which of its two readings becomes the draft. */
export function ChangesChoice({ found, onChoose, onBack }: Props) {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [verdict, setVerdict] = useState<'accept' | 'reject'>('accept')
  useEffect(() => title.current?.focus(), [])
  const count = countChanges(found.changes)
  return (
    <section aria-labelledby={heading} className="grid gap-4">
      <div className="grid gap-1">
        <h2 ref={title} id={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
          {count === 1 ? 'One change in this letter is' : `${count} changes in this letter are`} still open
        </h2>
        <p className="text-quiet text-sm">
          {changesWords(found.changes)}.
          {found.comments > 0
            ? ` ${found.comments === 1 ? 'Its comment is' : `Its ${found.comments} comments are`} kept beside the draft either way.`
            : ''}
        </p>
      </div>
      <RadioGroup
        aria-labelledby={heading}
        value={verdict}
        onValueChange={(value) => setVerdict(value === 'reject' ? 'reject' : 'accept')}
      >
        <RadioGroupItem
          value="accept"
          label="Accept all changes"
          hint="The draft reads as the letter does with them: what was put in stays, what was struck goes."
        />
        <RadioGroupItem
          value="reject"
          label="Reject all changes"
          hint="The draft reads as the letter did before them."
        />
      </RadioGroup>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onChoose(verdict)}>Import the letter</Button>
        <Button variant="secondary" onClick={onBack}>
          Cancel
        </Button>
      </div>
    </section>
  )
}
