'use client'

import { ArrowLeft, BookOpen } from 'lucide-react'
import { type RefObject, useId } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import type { Argument } from '#domain/library/argument.ts'
import type { Library } from '#domain/library/library.ts'
import type { ArgumentUse, TeamArgument } from '#domain/library/team/team-argument.ts'
import { ArgumentActions } from './argument-actions.tsx'
import { ArgumentDetail } from './argument-detail.tsx'
import { ArgumentStanding } from './argument-standing.tsx'
import { ArgumentUses } from './argument-uses.tsx'

type Props = {
  slug: string
  library: Library
  members: readonly { userId: string; name: string }[]
  title: RefObject<HTMLHeadingElement | null>
  /** The argument being read; null while none is. */
  argument: Argument | null
  /** What the team knows of it, when it is the team's own. */
  own: TeamArgument | null
  uses: readonly ArgumentUse[]
  isFavourite: boolean
  onOpen: (argumentId: string | null) => void
  onFavourite: (argumentId: string, isFavourite: boolean) => void
  onRetire: (argumentId: string) => void
  onRestore: (argumentId: string) => void
  onHandOver: (argumentId: string, ownerId: string) => void
}

/** One argument whole, with what can be done with it and where it is used. */
export function ArgumentReader(props: Props) {
  const { slug, library, members, title, argument, own, uses, isFavourite, onOpen } = props
  const usesId = useId()
  if (argument === null)
    return (
      <EmptyState
        icon={<BookOpen aria-hidden />}
        title="Read before you pick"
        className="sticky top-24 hidden lg:grid"
      >
        Open an argument to see its words in each form, its sources, what speaks against it and what you must
        add of your own.
      </EmptyState>
    )
  const { id } = argument
  return (
    <article className="grid min-w-0 gap-5 rounded-lg border border-line bg-surface p-5 sm:p-7 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto">
      <Button variant="ghost" size="sm" className="justify-self-start lg:hidden" onClick={() => onOpen(null)}>
        <ArrowLeft aria-hidden />
        All arguments
      </Button>
      <div className="grid gap-4">
        <h2
          ref={title}
          tabIndex={-1}
          className="scroll-mt-24 font-semibold text-xl tracking-tight outline-none"
        >
          {argument.title}
        </h2>
        <ArgumentActions
          {...{ argument, isFavourite }}
          base={`/w/${slug}/library`}
          isRetired={own?.isRetired ?? false}
          letters={uses.length}
          onFavourite={(on) => props.onFavourite(id, on)}
          onRetire={() => props.onRetire(id)}
          onRestore={() => props.onRestore(id)}
        />
        <p className="text-quiet text-sm">{inShort(own, uses.length)}</p>
        {own?.isRetired ? (
          <Alert tone="warn">This argument is retired: it is not offered for new letters.</Alert>
        ) : null}
      </div>
      <ArgumentDetail argument={argument} library={library} onOpen={onOpen} />
      <section aria-labelledby={usesId} className="grid gap-3">
        <h3 id={usesId} className="font-semibold text-sm">
          Used in
        </h3>
        <ArgumentUses argument={argument} uses={uses} />
      </section>
      {own ? (
        <ArgumentStanding
          {...{ own, library, members, onOpen }}
          onHandOver={(ownerId) => props.onHandOver(id, ownerId)}
        />
      ) : null}
    </article>
  )
}

/** Whose it is, its revision and how much it is used, in a line; the ends of the page tell more. */
function inShort(own: TeamArgument | null, letters: number): string {
  const used =
    letters === 0 ? 'not used yet' : letters === 1 ? 'used in 1 letter' : `used in ${letters} letters`
  if (own === null) return `Built in, ${used}`
  const owner = own.owner === null ? 'Owned by nobody' : `Owned by ${own.owner.name}`
  return `${owner}, revision ${own.argument.revision}, ${used}`
}
