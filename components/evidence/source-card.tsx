'use client'

import { MoreHorizontal, Pencil, Plus, Trash2 } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { STATUS_WORDS } from '#components/library/library-words.ts'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { Fact, Source } from '#domain/evidence/source.ts'
import type { SourceUse } from '#domain/evidence/source-use.ts'
import { FactText } from './fact-text.tsx'
import { SourceNotes } from './source-notes.tsx'
import { SourceTitle } from './source-title.tsx'

type Props = {
  source: Source
  facts: readonly Fact[]
  isOwnFact: (fact: Fact) => boolean
  uses: { arguments: readonly { id: string; title: string }[]; letters: readonly SourceUse[] }
  libraryHref: string
  onEdit: () => void
  onRemove: () => void
  onAddFact: () => void
  onEditFact: (fact: Fact) => void
  onRemoveFact: (fact: Fact) => void
}

function Uses({ uses, libraryHref }: Pick<Props, 'uses' | 'libraryHref'>) {
  const list = (title: string, items: ReactNode[]) =>
    items.length === 0 ? null : (
      <div className="grid gap-1">
        <h4 className="font-semibold text-quiet text-xs">{title}</h4>
        <ul className="grid gap-1 text-sm">{items}</ul>
      </div>
    )
  return (
    <>
      {list(
        'Arguments that rest on it',
        uses.arguments.map(({ id, title }) => (
          <li key={id}>
            <Link className="text-link" href={`${libraryHref}?argument=${id}`}>
              {title}
            </Link>
          </li>
        )),
      )}
      {list(
        'Letters that cite it',
        uses.letters.map(({ draftId, title }) => (
          <li key={draftId}>
            <Link className="text-link" href={`/d/${draftId}`}>
              {title}
            </Link>
          </li>
        )),
      )}
    </>
  )
}

function ItemMenu({ label, onEdit, onRemove }: { label: string; onEdit: () => void; onRemove: () => void }) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={label} variant="ghost" size="icon-sm">
          <MoreHorizontal aria-hidden />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={onEdit}>
          <Pencil aria-hidden />
          Edit
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={onRemove}>
          <Trash2 aria-hidden />
          Remove
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}

/** One source of the library: what it is, how far it was verified, what it shows and where it is used. */
export function SourceCard(props: Props) {
  const { source, facts, isOwnFact, uses, libraryHref } = props
  const used = uses.arguments.length + uses.letters.length
  const counts = [
    `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`,
    used === 0 ? 'not used yet' : `used in ${used} ${used === 1 ? 'place' : 'places'}`,
  ]
  return (
    <li className="grid gap-2 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-start justify-between gap-3">
        <SourceTitle source={source} />
        <div className="flex items-center gap-1">
          <Badge tone={source.custom.status === 'verified' ? 'ok' : 'warn'}>
            {STATUS_WORDS[source.custom.status]}
          </Badge>
          {source.custom.shelf === 'team' ? (
            <ItemMenu label={`Change “${source.title}”`} onEdit={props.onEdit} onRemove={props.onRemove} />
          ) : null}
        </div>
      </div>
      <SourceNotes source={source} />
      <details className="group">
        <summary className="w-fit rounded text-quiet text-sm hover:text-ink">{counts.join(', ')}</summary>
        <div className="grid gap-4 pt-3">
          <ul className="grid gap-2">
            {facts.map((fact) => (
              <li key={fact.id} className="flex items-start gap-2 rounded-md bg-muted px-3 py-2">
                <div className="min-w-0 flex-1">
                  <FactText fact={fact} />
                </div>
                {isOwnFact(fact) ? (
                  <ItemMenu
                    label="Change this fact"
                    onEdit={() => props.onEditFact(fact)}
                    onRemove={() => props.onRemoveFact(fact)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          <Button variant="secondary" size="sm" className="justify-self-start" onClick={props.onAddFact}>
            <Plus aria-hidden />
            Add a fact
          </Button>
          <Uses uses={uses} libraryHref={libraryHref} />
        </div>
      </details>
    </li>
  )
}
