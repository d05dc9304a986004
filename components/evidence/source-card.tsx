'use client'

import { FileText, Plus } from 'lucide-react'
import { STATUS_WORDS } from '#components/library/library-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { Fact, Source } from '#domain/evidence/source.ts'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import { FactText } from './fact-text.tsx'
import { ItemButtons } from './item-buttons.tsx'
import { SourceNotes } from './source-notes.tsx'
import { SourceTitle } from './source-title.tsx'
import { SourceUses } from './source-uses.tsx'

type Props = {
  source: Source
  facts: readonly Fact[]
  isOwnFact: (fact: Fact) => boolean
  /** Whether the team holds its words. */
  hasText: boolean
  uses: { arguments: readonly { id: string; title: string }[]; letters: readonly SourceUse[] }
  libraryHref: string
  onEdit: () => void
  onRemove: () => void
  onAddFact: () => void
  onEditFact: (fact: Fact) => void
  onRemoveFact: (fact: Fact) => void
  onEditText: () => void
}

/** One source of the library: what it is, how far it was verified, what it shows and where it is used. */
export function SourceCard(props: Props) {
  const { source, facts, isOwnFact, hasText, uses, libraryHref } = props
  const used = uses.arguments.length + uses.letters.length
  const counts = [
    `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`,
    ...(hasText ? ['text kept'] : []),
    used === 0 ? 'not used yet' : `used in ${used} ${used === 1 ? 'place' : 'places'}`,
  ]
  return (
    <li className="grid gap-2 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start justify-between gap-3">
        <SourceTitle source={source} />
        <div className="flex shrink-0 items-center gap-1">
          {source.custom.status === 'verified' ? <Badge tone="ok">{STATUS_WORDS.verified}</Badge> : null}
          {source.custom.shelf === 'team' ? (
            <ItemButtons what="source" name={source.title} onEdit={props.onEdit} onRemove={props.onRemove} />
          ) : null}
        </div>
      </div>
      <SourceNotes source={source} />
      <details className="group">
        <summary className="w-fit rounded text-quiet text-sm hover:text-ink">{counts.join(', ')}</summary>
        <div className="grid gap-4 pt-3">
          <ul className="grid gap-2">
            {facts.map((fact) => (
              <li key={fact.id} className="flex items-start gap-2 rounded-md bg-muted px-3 py-2">
                <div className="min-w-0 flex-1">
                  <FactText fact={fact} />
                </div>
                {isOwnFact(fact) ? (
                  <ItemButtons
                    what="fact"
                    name={fact.statement}
                    onEdit={() => props.onEditFact(fact)}
                    onRemove={() => props.onRemoveFact(fact)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button variant="secondary" size="sm" onClick={props.onAddFact}>
              <Plus aria-hidden />
              Add a fact
            </Button>
            <Button variant="secondary" size="sm" onClick={props.onEditText}>
              <FileText aria-hidden />
              {hasText ? 'Edit its text' : 'Keep its text'}
            </Button>
          </div>
          <SourceUses arguments={uses.arguments} letters={uses.letters} libraryHref={libraryHref} />
        </div>
      </details>
    </li>
  )
}
