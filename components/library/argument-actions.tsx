'use client'

import { Archive, ArchiveRestore, History, PencilLine, Split, Star } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import type { Argument } from '#domain/library/argument.ts'

type Props = {
  argument: Argument
  /** The address of the library. */
  base: string
  isRetired: boolean
  isFavourite: boolean
  letters: number
  onFavourite: (isFavourite: boolean) => void
  onRetire: () => void
  onRestore: () => void
}

/** What can be done with an argument: mark it, adapt it, and when it is the team's own, change or retire it. */
export function ArgumentActions(props: Props) {
  const { argument, base, isRetired, isFavourite, letters, onFavourite, onRetire, onRestore } = props
  const at = `${base}/${argument.id}`
  return (
    <div className="flex flex-wrap gap-2">
      {argument.shelf === 'team' && !isRetired ? (
        <Button asChild size="sm">
          <Link href={`${at}/edit`}>
            <PencilLine aria-hidden />
            Edit
          </Link>
        </Button>
      ) : null}
      {isRetired ? (
        <Button size="sm" onClick={onRestore}>
          <ArchiveRestore aria-hidden />
          Offer it again
        </Button>
      ) : (
        <>
          <Button
            variant="secondary"
            size="sm"
            aria-pressed={isFavourite}
            onClick={() => onFavourite(!isFavourite)}
          >
            <Star aria-hidden className={isFavourite ? 'fill-current text-accent' : undefined} />
            Favourite
          </Button>
          <Button asChild variant="secondary" size="sm">
            <Link href={`${base}/new?from=${encodeURIComponent(argument.id)}`}>
              <Split aria-hidden />
              Adapt
            </Link>
          </Button>
        </>
      )}
      <Button asChild variant="secondary" size="sm">
        <Link href={`${at}/history`}>
          <History aria-hidden />
          History
        </Link>
      </Button>
      {argument.shelf === 'team' && !isRetired ? (
        <ConfirmDialog
          trigger={
            <Button variant="ghost" size="sm">
              <Archive aria-hidden />
              Retire
            </Button>
          }
          title="Retire this argument?"
          description={`It is no longer offered. ${letters === 0 ? 'Its revisions stay' : 'Letters that use it keep their words, its revisions stay'}, and you can offer it again at any time.`}
          confirmLabel="Retire argument"
          onConfirm={onRetire}
        />
      ) : null}
    </div>
  )
}
