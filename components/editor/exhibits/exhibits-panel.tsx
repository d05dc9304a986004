'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { toast } from '#components/ui/toaster.tsx'
import type { Exhibit } from '#domain/draft/exhibits.ts'
import { LIMITS } from '#domain/limits.ts'
import { useExhibits, useLetterEditor } from '../editor-context.ts'
import { ExhibitDrop } from './exhibit-drop.tsx'
import { ExhibitRow } from './exhibit-row.tsx'
import { insertMention } from './insert-mention.ts'
import { RemovedFiles } from './removed-files.tsx'
import { UploadList } from './upload-list.tsx'
import { useExhibitDrag } from './use-exhibit-drag.ts'

type Props = {
  canWrite: boolean
  /** Called when somebody goes on in the letter, so that a sheet over it can close. */
  onLeave?: (() => void) | undefined
}

/** The files sent along with the letter: attached, named, put in order and mentioned. */
export function ExhibitsPanel({ canWrite, onLeave }: Props) {
  const { editor, exhibits, uploads, exhibitUrls } = useLetterEditor()
  const all = useExhibits()
  const hintId = useId()
  const list = useRef<HTMLUListElement>(null)
  const [said, setSaid] = useState('')
  const [moved, setMoved] = useState<string | null>(null)
  const indexOf = (id: string) => all.findIndex((each) => each.id === id)

  // Moving a row takes the focus from its handle: whoever moves by keyboard goes on from there.
  useEffect(() => {
    if (moved === null) return
    list.current?.querySelector<HTMLElement>(`[data-exhibit-row="${moved}"] [data-handle]`)?.focus()
    setMoved(null)
  }, [moved])

  const step = (id: string, by: 1 | -1) => {
    const index = indexOf(id) + by
    if (index < 0 || index >= all.length) return
    exhibits.move(id, index)
    setSaid(`Now ${exhibits.all()[index]?.label}, ${index + 1} of ${all.length}.`)
    setMoved(id)
  }
  const { drag, handlers } = useExhibitDrag(list, (id, over) => {
    const rest = all.filter((each) => each.id !== id)
    const target = rest.findIndex((each) => each.id === over.id)
    if (target >= 0) exhibits.move(id, target + (over.edge === 'after' ? 1 : 0))
  })
  const mention = (id: string) => {
    onLeave?.()
    // A sheet gives the focus back as it closes; the letter takes it after that.
    setTimeout(() => insertMention(editor, id))
  }
  const remove = (exhibit: Exhibit) => {
    exhibits.remove(exhibit.id)
    setSaid(`${exhibit.label} is removed.`)
    // Its button goes with it: whoever works by keyboard goes on with the exhibit that takes its place, or the last.
    const left = exhibits.all()
    setMoved((left[indexOf(exhibit.id)] ?? left.at(-1))?.id ?? null)
    toast(`${exhibit.label} is removed`, {
      description: 'Where the letter mentions it, it now reads [exhibit].',
      action: { label: 'Undo', onClick: () => exhibits.add(exhibit) },
    })
  }

  return (
    <div className="grid gap-4 p-4">
      {all.length === 0 ? (
        <p className="text-quiet text-sm">
          {canWrite
            ? 'Studies, tables, earlier letters: attach what the agency should have with this letter. Each is named by its place, Exhibit A, B, C, and its mentions follow when you change the order.'
            : 'No files go along with this letter.'}
        </p>
      ) : null}
      {canWrite ? <ExhibitDrop onPick={(files) => void uploads.attach(files)} /> : null}
      <UploadList />
      {all.length > 0 ? (
        <>
          <ul ref={list} aria-label="Exhibits" className="grid gap-2" {...(canWrite ? handlers : {})}>
            {all.map((exhibit) => (
              <ExhibitRow
                key={exhibit.id}
                exhibit={exhibit}
                href={`${exhibitUrls.ofFile}/${exhibit.id}`}
                hintId={hintId}
                canWrite={canWrite}
                isDragged={drag?.id === exhibit.id}
                edge={drag?.over?.id === exhibit.id ? drag.over.edge : null}
                onCaption={(caption) => exhibits.caption(exhibit.id, caption)}
                onStep={(by) => step(exhibit.id, by)}
                onMention={() => mention(exhibit.id)}
                onRemove={() => remove(exhibit)}
              />
            ))}
          </ul>
          <p id={hintId} className="text-quiet text-xs">
            {canWrite ? 'Drag by the handle, or use the arrow keys on it, to change the order. ' : ''}
            {all.length} of {LIMITS.exhibitsPerDraft} that go into one filing beside the letter.
          </p>
        </>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
      {canWrite ? <RemovedFiles /> : null}
    </div>
  )
}
