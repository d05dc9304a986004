import type { ReactNode } from 'react'
import type { Fact } from '#domain/evidence/source.ts'
import { RelationMark } from './relation-mark.tsx'
import { Beware } from './source-notes.tsx'

/** A fact in its own words: what it does to the position, where it stands in its source, what to beware of; beside it, what can be done with it. */
export function FactText({ fact, action }: { fact: Fact; action?: ReactNode }) {
  return (
    <div className="grid gap-1.5 text-sm leading-relaxed">
      <p className="[overflow-wrap:anywhere]">{fact.statement}</p>
      {fact.caution ? <Beware>Beware: {fact.caution}</Beware> : null}
      <div className="flex flex-wrap items-center gap-2">
        <RelationMark relation={fact.relation} />
        {fact.locator ? <span className="text-quiet text-xs">{fact.locator}</span> : null}
        {action ? <span className="ml-auto">{action}</span> : null}
      </div>
    </div>
  )
}
