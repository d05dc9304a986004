import { TriangleAlert } from 'lucide-react'
import { sourceLine } from '#components/editor/citing/source-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import type { Fact, Source } from '#domain/evidence/source.ts'
import { RELATION_WORDS, STATUS_WORDS } from './library-words.ts'

type Props = {
  /** The facts in the order of their numbers. */
  facts: readonly Fact[]
  sources: readonly Source[]
  itemId: (place: number) => string
}

/** What an argument rests on: each fact with its source, how far the source was verified, and what to beware of. */
export function EvidenceList({ facts, sources, itemId }: Props) {
  return (
    <ol className="grid gap-4">
      {facts.map((fact, place) => (
        <li
          key={fact.id}
          id={itemId(place)}
          tabIndex={-1}
          className="grid scroll-mt-6 grid-cols-[1.5rem_1fr] gap-x-2 rounded-sm text-sm"
        >
          <span aria-hidden className="text-quiet tabular-nums">
            {place + 1}
          </span>
          <Evidence fact={fact} source={sources.find((source) => source.id === fact.source)} />
        </li>
      ))}
    </ol>
  )
}

function Evidence({ fact, source }: { fact: Fact; source: Source | undefined }) {
  const cautions = [...new Set([fact.caution, source?.custom.caution].filter((words) => words !== undefined))]
  return (
    <div className="grid min-w-0 gap-1.5 [overflow-wrap:anywhere]">
      <p>{fact.statement}</p>
      {source ? (
        <p className="text-quiet">
          {source.URL ? (
            <a className="text-link" href={source.URL} target="_blank" rel="noreferrer">
              {source.title}
              <span className="sr-only"> (opens a new tab)</span>
            </a>
          ) : (
            <cite>{source.title}</cite>
          )}
          {sourceLine(source) ? `, ${sourceLine(source)}` : null}
          {fact.locator ? `, ${fact.locator}` : null}
        </p>
      ) : null}
      <p className="flex flex-wrap gap-1.5">
        <Badge tone={fact.relation === 'counters' ? 'warn' : 'plain'}>{RELATION_WORDS[fact.relation]}</Badge>
        {source ? (
          <Badge tone={source.custom.status === 'verified' ? 'ok' : 'warn'}>
            {STATUS_WORDS[source.custom.status]}
          </Badge>
        ) : null}
      </p>
      {cautions.map((words) => (
        <p key={words} className="flex gap-1.5 text-quiet">
          <TriangleAlert aria-hidden className="mt-1 size-3.5 shrink-0 text-warn" />
          <span>
            <span className="sr-only">Beware: </span>
            {words}
          </span>
        </p>
      ))}
    </div>
  )
}
