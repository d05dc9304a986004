'use client'

import { useId, useState } from 'react'
import { FactText } from '#components/evidence/fact-text.tsx'
import { SourceNotes } from '#components/evidence/source-notes.tsx'
import { SourceTitle } from '#components/evidence/source-title.tsx'
import { Button } from '#components/ui/button.tsx'
import type { FoundEvidence } from '#domain/evidence/search/search-evidence.ts'
import type { Argument } from '#domain/library/argument.ts'
import { useSurvey } from '../editor-context.ts'
import { CitePopover } from './cite-popover.tsx'
import { SourcePlaces } from './source-places.tsx'

type Props = FoundEvidence & {
  /** The arguments that rest on it. */
  arguments: readonly Argument[]
  canWrite: boolean
  onLeave?: (() => void) | undefined
}

/** A source with its facts; both can be cited where the cursor is, and it can be told where the source is used. */
export function EvidenceSource({ source, facts, arguments: resting, canWrite, onLeave }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const isCited = useSurvey('citedSources').includes(source.id)
  const placesId = useId()
  return (
    <li className="grid gap-2 border-line border-t pt-4 first:border-0 first:pt-0">
      <div className="flex items-start justify-between gap-3">
        <SourceTitle source={source} />
        {canWrite ? (
          <CitePopover sourceId={source.id} title={source.title} locator="" onCited={onLeave} />
        ) : null}
      </div>
      <SourceNotes source={source} />
      {facts.length > 0 ? (
        <ul className="grid gap-2">
          {facts.map((fact) => (
            <li key={fact.id} className="rounded-md bg-muted px-3 py-2">
              <FactText
                fact={fact}
                action={
                  canWrite ? (
                    <CitePopover
                      sourceId={source.id}
                      title={source.title}
                      locator={fact.locator ?? ''}
                      onCited={onLeave}
                    />
                  ) : null
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Button
        variant="link"
        size="sm"
        className="h-auto justify-self-start py-1 text-xs sm:h-auto"
        aria-expanded={isOpen}
        aria-controls={isOpen ? placesId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? 'Hide where it is used' : isCited ? 'Cited here: see where it is used' : 'Where it is used'}
      </Button>
      {isOpen ? (
        <div id={placesId}>
          <SourcePlaces sourceId={source.id} arguments={resting} onJump={onLeave} />
        </div>
      ) : null}
    </li>
  )
}
