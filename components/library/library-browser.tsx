'use client'

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
} from '#domain/library/search/library-filter.ts'
import type { ArgumentUse, TeamArgument } from '#domain/library/team/team-argument.ts'
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
  const [filter, setFilter] = useState(() => filterFrom(new URLSearchParams(query)))
  const [chosenId, setChosenId] = useState(() => new URLSearchParams(query).get('argument'))
  const [starred, setStarred] = useState<ReadonlySet<string>>(() => new Set(favourites))
  const asked = useDeferredValue(filter)
  // Kept here rather than asked for again: a refresh is dropped when the reader changes a filter meanwhile.
  const [changed, setChanged] = useState<Record<string, Partial<TeamArgument>>>({})
  const own = useMemo(() => team.map((each) => ({ ...each, ...changed[each.argument.id] })), [team, changed])
  const { offered, retired } = useMemo(() => shelve(library, own), [library, own])
  const search = useMemo(() => createLibraryFilter(offered, retired), [offered, retired])
  const found = useMemo(() => search(asked, starred), [search, asked, starred])
  const chosen = [...offered.arguments, ...retired].find(({ id }) => id === chosenId)
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
  const change = async (
    send: (input: unknown) => Promise<ActionResult<null>>,
    input: { id: string; ownerId?: string },
    done: { words: string; parts: Partial<TeamArgument> },
  ) => {
    const answer = await send({ slug, ...input }).catch(() => null)
    if (!answer?.ok) return void toast.error(answer?.message ?? UNREACHABLE)
    toast(done.words)
    setChanged((now) => ({ ...now, [input.id]: { ...now[input.id], ...done.parts } }))
  }
  const star = async (id: string, isFavourite: boolean) => {
    const withStar = (on: boolean) => (now: ReadonlySet<string>) =>
      new Set(on ? [...now, id] : [...now].filter((each) => each !== id))
    setStarred(withStar(isFavourite))
    const answer = await actions.setFavourite({ slug, id, isFavourite }).catch(() => null)
    if (answer?.ok) return
    setStarred(withStar(!isFavourite))
    toast.error(answer?.message ?? UNREACHABLE)
  }

  return (
    <div className="grid gap-6">
      <div className={cn(chosen && 'hidden lg:block')}>
        <LibraryFilters
          library={offered}
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
          {...{ slug, members, title }}
          library={offered}
          argument={chosen ?? null}
          own={own.find(({ argument }) => argument.id === chosen?.id) ?? null}
          uses={uses[chosen?.id ?? ''] ?? []}
          isFavourite={starred.has(chosen?.id ?? '')}
          onOpen={(id) => show(filter, id)}
          onFavourite={star}
          onRetire={(id) =>
            change(actions.retire, { id }, { words: 'Argument retired', parts: { isRetired: true } })
          }
          onRestore={(id) =>
            change(actions.restore, { id }, { words: 'Argument offered again', parts: { isRetired: false } })
          }
          onHandOver={(id, ownerId) => {
            const owner = members.find(({ userId }) => userId === ownerId) ?? null
            return change(actions.handOver, { id, ownerId }, { words: 'Owner changed', parts: { owner } })
          }}
        />
      </div>
    </div>
  )
}

const UNREACHABLE = 'The server could not be reached. Nothing was changed; try again.'

/** The library without what is retired, and that apart. */
function shelve(library: Library, own: readonly TeamArgument[]) {
  const retired = own.filter(({ isRetired }) => isRetired).map(({ argument }) => argument)
  const teams = new Set(own.map(({ argument }) => argument.id))
  const kept = own.filter(({ isRetired }) => !isRetired).map(({ argument }) => argument)
  const given = library.arguments.filter(({ id }) => !teams.has(id))
  return { offered: { ...library, arguments: [...given, ...kept] }, retired }
}

const EMPTY: Record<string, { title: string; next: string } | undefined> = {
  team: {
    title: 'Nothing of your own here',
    next: 'Write an argument, or open a built-in one and adapt it.',
  },
  favourites: { title: 'No favourite here', next: 'Open an argument and mark it as a favourite.' },
  retired: { title: 'Nothing is retired here', next: 'An argument your team retires can be found here.' },
}
