'use client'

import { ArrowLeft, FileDown, LibraryBig, ListTree } from 'lucide-react'
import Link from 'next/link'
import { memo, type ReactNode } from 'react'
import { DueNow } from '#components/drafts/due-now.tsx'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { DueDate } from '#domain/notice/notice.ts'
import type { RoomView } from '../collab/draft-connection.ts'
import { People } from '../collab/people.tsx'
import { SavedMark } from '../collab/saved-mark.tsx'
import { formatKeys } from './keys.ts'
import type { EditorUi } from './use-editor-ui.ts'

type Ends = {
  back: { href: string; label: string }
  canExport: boolean
  ui: EditorUi
  share?: ReactNode
}

// The two ends are memoised, because Saving and Saved change places several times a second.
const Start = memo(function Start({ back, ui }: Pick<Ends, 'back' | 'ui'>) {
  return (
    <>
      <IconButton label={back.label} asChild>
        <Link href={back.href}>
          <ArrowLeft aria-hidden />
        </Link>
      </IconButton>
      <IconButton
        label="Outline and questions"
        shortcut={formatKeys('Mod-Alt-o')}
        aria-pressed={ui.isOutlineOpen}
        onClick={ui.toggleOutline}
      >
        <ListTree aria-hidden />
      </IconButton>
    </>
  )
})

const End = memo(function End({ canExport, ui, share }: Omit<Ends, 'back'>) {
  return (
    <>
      {share}
      {canExport ? (
        <Button onClick={() => ui.openDialog({ name: 'export' })} className="max-sm:w-10 max-sm:px-0">
          <FileDown aria-hidden />
          <span className="max-sm:sr-only">Export</span>
        </Button>
      ) : null}
      <IconButton
        label="Library, evidence and notice"
        shortcut={formatKeys('Mod-Alt-a')}
        aria-pressed={ui.panel !== null}
        onClick={() => ui.showPanel(ui.panel ? null : 'library')}
      >
        <LibraryBig aria-hidden />
      </IconButton>
    </>
  )
})

type Props = Ends & {
  title: string
  /** When comments close, when the letter answers a notice that says so. */
  due: DueDate | null
  ownId: string
  room: Pick<RoomView, 'status' | 'people'>
}

/** Over the letter: where you are, whether your words are safe, who else is here, and where the letter goes. */
export function TopBar({ title, due, back, ownId, room, canExport, ui, share }: Props) {
  return (
    <header className="flex h-14 shrink-0 items-center gap-1 border-line border-b bg-surface px-2 sm:gap-2 sm:px-3 print:hidden">
      <Start back={back} ui={ui} />
      <div className="grid min-w-0 flex-1">
        <h1 className="truncate font-medium text-sm leading-tight">{title}</h1>
        <div className="min-w-0 [&>div]:text-xs [&_span]:truncate [&_svg]:size-3.5">
          <SavedMark status={room.status} />
        </div>
      </div>
      {due ? (
        <span className="max-md:hidden">
          <DueNow due={due} isBrief />
        </span>
      ) : null}
      <People people={room.people} ownId={ownId} />
      <End canExport={canExport} ui={ui} share={share} />
    </header>
  )
}
