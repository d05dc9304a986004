'use client'

import { ArrowLeft, BookOpen } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Library } from '#domain/library/library.ts'
import { type ArgumentQuery, createArgumentSearch } from '#domain/library/search-arguments.ts'
import { ArgumentDetail } from './argument-detail.tsx'
import { ArgumentList } from './argument-list.tsx'
import { LibraryFilters } from './library-filters.tsx'

type Props = {
  library: Library
  /** The argument to open with, from the address. */
  initialId: string | null
}

/** The library as a shelf to walk along: the list, and beside it, or in its place on a phone, one argument whole. */
export function LibraryBrowser({ library, initialId }: Props) {
  const [query, setQuery] = useState<ArgumentQuery>({})
  const [chosenId, setChosenId] = useState(initialId)
  const asked = useDeferredValue(query)
  const search = useMemo(() => createArgumentSearch(library), [library])
  const found = useMemo(() => search(asked), [search, asked])
  const chosen = library.arguments.find((argument) => argument.id === chosenId)
  const title = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const lastId = useRef(initialId)

  // Whoever opens an argument, or goes back to the list, finds the focus where they now read.
  useEffect(() => {
    if (chosenId === lastId.current) return
    if (chosenId) title.current?.focus()
    else list.current?.querySelector<HTMLElement>(`[data-argument="${lastId.current}"]`)?.focus()
    lastId.current = chosenId
  }, [chosenId])

  const choose = (id: string | null) => {
    setChosenId(id)
    const address = id ? `?argument=${encodeURIComponent(id)}` : window.location.pathname
    window.history.replaceState(null, '', address)
  }

  return (
    <div className="grid gap-6">
      <div className={cn(chosen && 'hidden lg:block')}>
        <LibraryFilters library={library} query={query} onChange={setQuery} />
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
        <div ref={list} className={cn('grid gap-3', chosen && 'hidden lg:grid')}>
          <p role="status" className="text-quiet text-sm">
            {found.length === 1 ? '1 argument' : `${found.length} arguments`}
          </p>
          {found.length > 0 ? (
            <ArgumentList list={found} chosenId={chosen?.id ?? null} onChoose={choose} />
          ) : (
            <EmptyState
              title="No argument fits"
              actions={
                <Button variant="secondary" onClick={() => setQuery({})}>
                  Show all arguments
                </Button>
              }
            >
              Try fewer words, or another topic, stance or kind of question.
            </EmptyState>
          )}
        </div>
        {chosen ? (
          <article className="grid min-w-0 gap-5 rounded-lg border border-line bg-surface p-5 sm:p-7 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
            <Button
              variant="ghost"
              size="sm"
              className="justify-self-start lg:hidden"
              onClick={() => choose(null)}
            >
              <ArrowLeft aria-hidden />
              All arguments
            </Button>
            <h2
              ref={title}
              tabIndex={-1}
              className="scroll-mt-24 font-semibold text-xl tracking-tight outline-none"
            >
              {chosen.title}
            </h2>
            <ArgumentDetail argument={chosen} library={library} onOpen={choose} />
          </article>
        ) : (
          <EmptyState
            icon={<BookOpen aria-hidden />}
            title="Read before you pick"
            className="sticky top-24 hidden lg:grid"
          >
            Open an argument to see its words in each form, its sources, what speaks against it and what you
            must add of your own.
          </EmptyState>
        )}
      </div>
    </div>
  )
}
