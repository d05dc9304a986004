'use client'

import { useMemo, useState } from 'react'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { Fact, Source } from '#domain/evidence/source.ts'
import { useLetterEditor } from '../editor-context.ts'
import { citeWork } from '../extensions/cite-work.ts'
import { matchesSource, sourceLine } from '../source-words.ts'

const RELATION: Record<Fact['relation'], string> = {
  supports: 'Speaks for',
  counters: 'Speaks against',
  both: 'Cuts both ways',
  context: 'Context',
  caution: 'Handle with care',
}
const SHOWN = 30

/** The library's sources with their facts; each can be cited where the cursor is. */
export function EvidencePanel({ canWrite }: { canWrite: boolean }) {
  const { library, editor } = useLetterEditor()
  const [search, setSearch] = useState('')
  const facts = useMemo(() => Map.groupBy(library.facts, (fact) => fact.source), [library.facts])
  const found = library.sources.filter(
    (source) =>
      matchesSource(source, search) ||
      (facts.get(source.id) ?? []).some(({ statement }) =>
        statement.toLowerCase().includes(search.trim().toLowerCase()),
      ),
  )

  const cite = (source: Source, locator: string | null) => {
    editor.commands.focus()
    const isDone = citeWork({ sourceId: source.id, locator })(editor.state, editor.view.dispatch)
    if (isDone) toast('Cited at the cursor.')
    else toast.error('Nothing can be cited here. Put the cursor into a paragraph first.')
  }

  return (
    <div className="grid gap-4 p-4">
      <Input
        type="search"
        aria-label="Find a source or fact"
        placeholder="Find a source or fact"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <p role="status" className="text-quiet text-xs">
        {found.length} {found.length === 1 ? 'source' : 'sources'}
        {found.length > SHOWN ? `, the first ${SHOWN} shown` : ''}
      </p>
      <ul className="grid gap-5">
        {found.slice(0, SHOWN).map((source) => (
          <li key={source.id} className="grid gap-2 border-line border-t pt-4 first:border-0 first:pt-0">
            <div className="flex items-start justify-between gap-3">
              <div className="text-sm leading-snug">
                <h3 className="font-medium">{source.title}</h3>
                <p className="text-quiet text-xs">{sourceLine(source)}</p>
                {source.custom.status === 'verified-partial' ? (
                  <p className="text-warn text-xs">
                    Verified in part: check it at the source before you rely on it.
                  </p>
                ) : null}
              </div>
              {canWrite ? (
                <Button variant="secondary" size="sm" onClick={() => cite(source, null)}>
                  Cite
                </Button>
              ) : null}
            </div>
            {source.custom.caution ? <p className="text-warn text-xs">{source.custom.caution}</p> : null}
            <ul className="grid gap-2">
              {(facts.get(source.id) ?? []).map((fact) => (
                <li key={fact.id} className="rounded-md bg-muted px-3 py-2 text-sm leading-relaxed">
                  {fact.statement}
                  {fact.caution ? <p className="mt-1 text-warn text-xs">{fact.caution}</p> : null}
                  <div className="mt-1 flex flex-wrap items-center gap-2">
                    <Badge className="bg-surface">{RELATION[fact.relation]}</Badge>
                    {fact.locator ? <span className="text-quiet text-xs">{fact.locator}</span> : null}
                    {canWrite ? (
                      <Button
                        variant="link"
                        size="sm"
                        className="ml-auto"
                        onClick={() => cite(source, fact.locator ?? null)}
                      >
                        Cite this
                      </Button>
                    ) : null}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
}
