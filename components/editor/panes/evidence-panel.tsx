'use client'

import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { argumentsBySource } from '#domain/evidence/search/evidence-uses.ts'
import { createEvidenceSearch, type EvidenceSide } from '#domain/evidence/search/search-evidence.ts'
import { useLetterEditor, useSources, useSurvey } from '../editor-context.ts'
import { ArgumentEvidence } from '../evidence/argument-evidence.tsx'
import { useArgumentHere } from '../evidence/argument-here.ts'
import { EvidenceFilters } from '../evidence/evidence-filters.tsx'
import { EvidenceList } from '../evidence/evidence-list.tsx'

// The readers of other programs' files are only needed by whoever adds something.
const AddSourcesDialog = lazy(() =>
  import('#components/evidence/add-sources-dialog.tsx').then((file) => ({ default: file.AddSourcesDialog })),
)

type Props = {
  canWrite: boolean
  /** Called when somebody goes on in the letter, so that a sheet over it can close. */
  onLeave?: (() => void) | undefined
}

/** The evidence beside the letter: sources with their facts, for and against, to be cited, traced and added to. */
export function EvidencePanel({ canWrite, onLeave }: Props) {
  const { library, evidence, sources: known } = useLetterEditor()
  const sources = useSources()
  const usedArguments = useSurvey('argumentIds')
  const here = useArgumentHere()
  const [search, setSearch] = useState('')
  const [side, setSide] = useState<EvidenceSide>('all')
  const [about, setAbout] = useState('all')
  const [addedIds, setAddedIds] = useState<readonly string[]>([])
  const [adding, setAdding] = useState<'never' | 'open' | 'closed'>('never')
  const asked = useDeferredValue(search)
  const find = useMemo(() => createEvidenceSearch(sources, library.facts), [sources, library.facts])
  const uses = useMemo(() => argumentsBySource(library), [library])
  const argument = about === 'here' ? here : library.arguments.find(({ id }) => id === about)
  const isAboutOne = about !== 'all'
  const found = useMemo(() => find(asked, isAboutOne ? 'all' : side), [find, asked, side, isAboutOne])
  const isUsed = (id: string) => usedArguments.includes(id)
  const isAdded = (id: string) => addedIds.includes(id)
  const list = { uses, canWrite, onLeave }

  return (
    <div className="grid gap-4 p-4">
      <EvidenceFilters
        {...{ search, side, about, here }}
        onSearch={setSearch}
        onSide={setSide}
        onAbout={setAbout}
        inLetter={library.arguments.filter(({ id }) => isUsed(id))}
        onAdd={evidence.add ? () => setAdding('open') : null}
        others={library.arguments.filter(({ id }) => !isUsed(id))}
      />
      {addedIds.length > 0 ? (
        <section aria-label="Just added" className="grid gap-3">
          <h3 className="border-line border-b pb-1 font-semibold text-sm">Just added</h3>
          <EvidenceList found={find('').filter(({ source }) => isAdded(source.id))} {...list} />
        </section>
      ) : null}
      {argument ? (
        <ArgumentEvidence
          key={argument.id}
          argument={argument}
          facts={library.facts}
          found={found}
          side={side}
          {...list}
        />
      ) : isAboutOne ? (
        <p className="text-quiet text-sm">
          The cursor is in no passage of the library. Put it into one, or choose an argument above.
        </p>
      ) : (
        <>
          <p role="status" className="text-quiet text-xs">
            {found.length} {found.length === 1 ? 'source' : 'sources'}
          </p>
          {found.length === 0 ? (
            <p className="text-quiet text-sm">
              No source or fact has these words. Try fewer or other words
              {evidence.add ? ', or add the source yourself' : ''}.
            </p>
          ) : null}
          <EvidenceList key={`${asked} ${side}`} found={found} {...list} />
        </>
      )}
      {evidence.add && adding !== 'never' ? (
        <Suspense fallback={null}>
          <AddSourcesDialog
            isOpen={adding === 'open'}
            slug={evidence.add.slug}
            sources={sources}
            add={evidence.add.addSources}
            onClose={() => setAdding('closed')}
            onAdded={(kept) => {
              known.add(kept.map(({ source }) => source))
              setAddedIds(kept.map(({ source }) => source.id))
            }}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
