'use client'

import { evidenceFor } from '#domain/evidence/search/evidence-uses.ts'
import type { EvidenceSide, FoundEvidence } from '#domain/evidence/search/search-evidence.ts'
import type { Fact } from '#domain/evidence/source.ts'
import type { Argument } from '#domain/library/argument.ts'
import { EvidenceList } from './evidence-list.tsx'

type Props = {
  argument: Argument
  facts: readonly Fact[]
  /** What the search found, whichever side it is on. */
  found: readonly FoundEvidence[]
  side: EvidenceSide
  uses: ReadonlyMap<string, readonly Argument[]>
  canWrite: boolean
  onLeave?: (() => void) | undefined
}

const PARTS = [
  { key: 'supports', title: 'Supports this argument', sides: ['all', 'supports'] },
  { key: 'counters', title: 'Counters this argument', sides: ['all', 'counters'] },
  { key: 'around', title: 'Context and care', sides: ['all'] },
] as const

/** What the library holds for and against one argument. */
export function ArgumentEvidence({ argument, facts, found, side, ...rest }: Props) {
  const sorted = evidenceFor(argument, facts)
  const parts = PARTS.filter(({ sides }) => sides.some((each) => each === side)).map((part) => {
    const wanted = new Set(sorted[part.key].map(({ id }) => id))
    const groups = found.flatMap((group) => {
      const kept = group.facts.filter(({ id }) => wanted.has(id))
      return kept.length > 0 ? [{ ...group, facts: kept }] : []
    })
    return { ...part, groups }
  })
  const isEmpty = parts.every(({ groups }) => groups.length === 0)
  return (
    <>
      {argument.stance === 'con' ? (
        <p className="text-quiet text-xs">
          The marks say where a fact stands to the position the library argues for. This argument takes the
          other side.
        </p>
      ) : null}
      {parts.map(({ key, title, groups }) =>
        groups.length === 0 ? null : (
          <section key={key} aria-label={title} className="grid gap-3">
            <h3 className="border-line border-b pb-1 font-semibold text-sm">{title}</h3>
            <EvidenceList found={groups} {...rest} />
          </section>
        ),
      )}
      {isEmpty ? (
        <p className="text-quiet text-sm">
          Nothing this argument cites fits here. Try other words, or look through all evidence.
        </p>
      ) : null}
    </>
  )
}
