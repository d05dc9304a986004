'use client'

import { BookOpen, Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { candidateOf } from '#domain/evidence/keeping/source-input.ts'
import { argumentsBySource } from '#domain/evidence/search/evidence-uses.ts'
import { createEvidenceSearch } from '#domain/evidence/search/search-evidence.ts'
import type { Fact, Source } from '#domain/evidence/source.ts'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import type { Library } from '#domain/library/library.ts'
import { AddSourcesDialog } from './add-sources-dialog.tsx'
import { EditSourceDialog } from './edit-source-dialog.tsx'
import { type EvidenceActions, send } from './evidence-actions.ts'
import { FactDialog } from './fact-dialog.tsx'
import { SourceCard } from './source-card.tsx'
import { SourceTextDialog } from './source-text-dialog.tsx'

/** How many sources are drawn at once; hundreds would make the page slow to open. */
const STEP = 25

const SHELVES = {
  all: 'All sources',
  team: 'Your team’s own',
  'built-in': 'Built in',
  doubtful: 'Not wholly verified',
} as const
type Shelf = keyof typeof SHELVES

const isOn = (source: Source, shelf: Shelf) =>
  shelf === 'all' ||
  (shelf === 'doubtful' ? source.custom.status !== 'verified' : (source.custom.shelf ?? 'built-in') === shelf)

type Window =
  | { name: 'add' }
  | { name: 'edit'; source: Source }
  | { name: 'fact'; source: Source; fact: Fact | null }
  | { name: 'text'; source: Source }

type Props = {
  slug: string
  library: Pick<Library, 'sources' | 'facts' | 'arguments'>
  ownFactIds: readonly string[]
  letters: Record<string, SourceUse[]>
  /** The sources whose words the team holds. */
  heldSourceIds: readonly string[]
  actions: EvidenceActions
}

/** Every source of the library, with what it shows and where it is used; the team's own can be added and changed. */
export function SourcesBrowser({ slug, library, ownFactIds, letters, heldSourceIds, actions }: Props) {
  const router = useRouter()
  const [search, setSearch] = useState('')
  const [shelf, setShelf] = useState<Shelf>('all')
  const [open, setOpen] = useState<Window | null>(null)
  const [shown, setShown] = useState(STEP)
  const asked = useDeferredValue(search)
  const find = useMemo(() => createEvidenceSearch(library.sources, library.facts), [library])
  const uses = useMemo(() => argumentsBySource(library), [library])
  const found = find(asked).filter(({ source }) => isOn(source, shelf))
  const close = () => setOpen(null)
  const changed = (words: string) => {
    toast(words)
    router.refresh()
  }
  const remove = async (action: EvidenceActions['removeSource'], id: string, words: string) => {
    const answer = await send(action, { slug, id })
    if (answer.ok) changed(words)
    else toast.error(answer.message)
  }
  const edit = (source: Source) => {
    if (candidateOf(source)) setOpen({ name: 'edit', source })
    else toast.error('This source holds what the form cannot show. Import it anew instead.')
  }
  const edited = open?.name === 'edit' ? candidateOf(open.source) : null

  return (
    <div className="grid gap-5">
      <search className="grid items-end gap-3 sm:grid-cols-[1fr_14rem_auto]">
        <FormField label="Search">
          <Input
            type="search"
            placeholder="Title, author, year or words of a fact"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </FormField>
        <FormField label="Show">
          <Select
            value={shelf}
            onChange={(event) => {
              const value = event.target.value
              if (value in SHELVES) setShelf(value as Shelf)
            }}
          >
            {Object.entries(SHELVES).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        </FormField>
        <Button onClick={() => setOpen({ name: 'add' })}>
          <Plus aria-hidden />
          Add sources
        </Button>
      </search>
      <p role="status" className="text-quiet text-sm">
        {found.length} {found.length === 1 ? 'source' : 'sources'}
      </p>
      {found.length === 0 ? (
        <EmptyState
          icon={<BookOpen aria-hidden />}
          title={shelf === 'team' && asked === '' ? 'No sources of your own yet' : 'No source found'}
        >
          {shelf === 'team' && asked === ''
            ? 'Add what your team cites: paste an export of Zotero or of a publisher’s page, or type it.'
            : 'Try fewer or other words, or show all sources.'}
        </EmptyState>
      ) : null}
      <h2 className="sr-only">Sources</h2>
      <ul className="grid gap-3">
        {found.slice(0, shown).map(({ source, facts }) => (
          <SourceCard
            key={source.id}
            source={source}
            facts={facts}
            isOwnFact={(fact) => ownFactIds.includes(fact.id)}
            hasText={heldSourceIds.includes(source.id)}
            uses={{ arguments: uses.get(source.id) ?? [], letters: letters[source.id] ?? [] }}
            libraryHref={`/w/${slug}/library`}
            onEdit={() => edit(source)}
            onRemove={() => void remove(actions.removeSource, source.id, 'Source removed.')}
            onEditText={() => setOpen({ name: 'text', source })}
            onAddFact={() => setOpen({ name: 'fact', source, fact: null })}
            onEditFact={(fact) => setOpen({ name: 'fact', source, fact })}
            onRemoveFact={(fact) => void remove(actions.removeFact, fact.id, 'Fact removed.')}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <Button variant="secondary" className="justify-self-start" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, found.length - shown)} more
        </Button>
      ) : null}
      <AddSourcesDialog
        isOpen={open?.name === 'add'}
        slug={slug}
        sources={library.sources}
        add={actions.addSources}
        onClose={close}
        onAdded={() => router.refresh()}
      />
      {open?.name === 'edit' && edited ? (
        <EditSourceDialog
          slug={slug}
          source={open.source}
          csl={edited}
          change={actions.changeSource}
          onClose={close}
          onChanged={() => changed('Source saved.')}
        />
      ) : null}
      {open?.name === 'fact' ? (
        <FactDialog
          slug={slug}
          source={open.source}
          fact={open.fact}
          actions={actions}
          onClose={close}
          onSaved={() => changed('Fact saved.')}
        />
      ) : null}
      {open?.name === 'text' ? (
        <SourceTextDialog
          slug={slug}
          source={open.source}
          actions={actions}
          onClose={close}
          onSaved={() => changed('Text saved.')}
        />
      ) : null}
    </div>
  )
}
