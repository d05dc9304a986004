'use client'

import { useRouter } from 'next/navigation'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { Library } from '#domain/library/library.ts'
import {
  createLibraryFilter,
  filterFrom,
  filterParams,
  type LibraryFilter,
} from '#domain/library/library-filter.ts'
import type { ArgumentUse, TeamArgument } from '#domain/library/team-argument.ts'
import { ArgumentList } from './argument-list.tsx'
import { ArgumentReader } from './argument-reader.tsx'
import type { LibraryActions } from './library-actions.ts'
import { LibraryFilters } from './library-filters.tsx'

type Props = {
  /** The workspace's address. */
  slug: string
  library: Library
  team: readonly TeamArgument[]
  favourites: readonly string[]
  uses: Readonly<Record<string, ArgumentUse[]>>
  members: readonly { userId: string; name: string }[]
  /** What the address asks for: `argument` to open, and a filter. */
  query: string
  actions: LibraryActions
}

/** The library as a shelf to walk along: the list, and beside it, or in its place on a phone, one argument whole. */
export function LibraryBrowser({ slug, library, team, favourites, uses, members, query, actions }: Props) {
  const router = useRouter()
  const [filter, setFilter] = useState(() => filterFrom(new URLSearchParams(query)))
  const [chosenId, setChosenId] = useState(() => new URLSearchParams(query).get('argument'))
  const [starred, setStarred] = useState<ReadonlySet<string>>(() => new Set(favourites))
  const asked = useDeferredValue(filter)
  const retired = useMemo(
    () => team.filter(({ isRetired }) => isRetired).map(({ argument }) => argument),
    [team],
  )
  const search = useMemo(() => createLibraryFilter(library, retired), [library, retired])
  const found = useMemo(() => search(asked, starred), [search, asked, starred])
  const chosen = [...library.arguments, ...retired].find(({ id }) => id === chosenId)
  const title = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const lastId = useRef(chosenId)

  // Whoever opens an argument, or goes back to the list, finds the focus where they now read.
  useEffect(() => {
    if (chosenId === lastId.current) return
    if (chosenId) title.current?.focus()
    else list.current?.querySelector<HTMLElement>(`[data-argument="${lastId.current}"]`)?.focus()
    lastId.current = chosenId
  }, [chosenId])

  // The address says what is shown, so that a reload and a link sent to a teammate show the same.
  const show = (next: LibraryFilter, id: string | null) => {
    setFilter(next)
    setChosenId(id)
    const params = filterParams(next)
    if (id) params.set('argument', id)
    const address = params.size > 0 ? `?${params}` : window.location.pathname
    window.history.replaceState(null, '', address)
  }
  const ask = async (send: Promise<ActionResult<null>>, done: string) => {
    const answer = await send.catch(() => null)
    if (answer?.ok) {
      toast(done)
      router.refresh()
    } else toast.error(answer?.message ?? 'The server could not be reached. Nothing was changed; try again.')
    return answer?.ok === true
  }
  const star = async (id: string, isFavourite: boolean) => {
    const withStar = (on: boolean) => (now: ReadonlySet<string>) =>
      new Set(on ? [...now, id] : [...now].filter((each) => each !== id))
    setStarred(withStar(isFavourite))
    const answer = await actions.setFavourite({ slug, id, isFavourite }).catch(() => null)
    if (answer?.ok) return
    setStarred(withStar(!isFavourite))
    toast.error(answer?.message ?? 'The server could not be reached. Nothing was changed; try again.')
  }

  return (
    <div className="grid gap-6">
      <div className={cn(chosen && 'hidden lg:block')}>
        <LibraryFilters
          library={library}
          retired={retired}
          filter={filter}
          onChange={(next) => show(next, chosenId)}
        />
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
        <div ref={list} className={cn('grid gap-3', chosen && 'hidden lg:grid')}>
          <p role="status" className="text-quiet text-sm">
            {found.length === 1 ? '1 argument' : `${found.length} arguments`}
          </p>
          {found.length > 0 ? (
            <ArgumentList
              list={found}
              chosenId={chosen?.id ?? null}
              favourites={starred}
              usedIn={(id) => uses[id]?.length ?? 0}
              onChoose={(id) => show(filter, id)}
            />
          ) : (
            <EmptyState
              title={EMPTY[filter.shelf ?? 'other']?.title ?? 'No argument fits'}
              actions={
                <Button variant="secondary" onClick={() => show({}, chosenId)}>
                  Show all arguments
                </Button>
              }
            >
              {EMPTY[filter.shelf ?? 'other']?.next ??
                'Try fewer words, or another topic, stance or kind of question.'}
            </EmptyState>
          )}
        </div>
        <ArgumentReader
          {...{ slug, library, members, title }}
          argument={chosen ?? null}
          own={team.find(({ argument }) => argument.id === chosen?.id) ?? null}
          uses={uses[chosen?.id ?? ''] ?? []}
          isFavourite={starred.has(chosen?.id ?? '')}
          onOpen={(id) => show(filter, id)}
          onFavourite={star}
          onRetire={(id) => ask(actions.retire({ slug, id }), 'Argument retired')}
          onRestore={(id) => ask(actions.restore({ slug, id }), 'Argument offered again')}
          onHandOver={(id, ownerId) => ask(actions.handOver({ slug, id, ownerId }), 'Owner changed')}
        />
      </div>
    </div>
  )
}

const EMPTY: Record<string, { title: string; next: string } | undefined> = {
  team: {
    title: 'Nothing of your own here',
    next: 'Write an argument, or open a built-in one and adapt it.',
  },
  favourites: { title: 'No favourite here', next: 'Open an argument and mark it as a favourite.' },
  retired: { title: 'Nothing is retired here', next: 'An argument your team retires can be found here.' },
}
