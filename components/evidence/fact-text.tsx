import type { Fact } from '#domain/evidence/source.ts'
import { RelationMark } from './relation-mark.tsx'
import { Beware } from './source-notes.tsx'

/** A fact in its own words: what it does to the position, where it stands in its source, what to beware of. */
export function FactText({ fact }: { fact: Fact }) {
  return (
    <div className="grid gap-1.5 text-sm leading-relaxed">
      <p className="[overflow-wrap:anywhere]">{fact.statement}</p>
      {fact.caution ? <Beware>Beware: {fact.caution}</Beware> : null}
      <p className="flex flex-wrap items-center gap-2">
        <RelationMark relation={fact.relation} />
        {fact.locator ? <span className="text-quiet text-xs">{fact.locator}</span> : null}
      </p>
    </div>
  )
}
