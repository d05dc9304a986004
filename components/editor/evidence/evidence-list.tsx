'use client'

import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { FoundEvidence } from '#domain/evidence/search/search-evidence.ts'
import type { Argument } from '#domain/library/argument.ts'
import { EvidenceSource } from './evidence-source.tsx'

const STEP = 25

type Props = {
  found: readonly FoundEvidence[]
  uses: ReadonlyMap<string, readonly Argument[]>
  canWrite: boolean
  onLeave?: (() => void) | undefined
}

/** Sources with their facts, a page at a time: hundreds at once would make the panel slow to open. */
export function EvidenceList({ found, uses, canWrite, onLeave }: Props) {
  const [shown, setShown] = useState(STEP)
  return (
    <>
      <ul className="grid gap-5">
        {found.slice(0, shown).map(({ source, facts }) => (
          <EvidenceSource
            key={source.id}
            source={source}
            facts={facts}
            arguments={uses.get(source.id) ?? []}
            canWrite={canWrite}
            onLeave={onLeave}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <Button variant="secondary" size="sm" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, found.length - shown)} more
        </Button>
      ) : null}
    </>
  )
}
