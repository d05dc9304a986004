'use client'

import type { ReactNode } from 'react'
import { cautionOf } from '#domain/draft/find-cautions.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { jumpTo } from '../jump-to.ts'
import type { OutdatedPlace } from '../passage-update.ts'
import { noteOf } from '../survey.ts'
import { PART_WORDS } from './part-words.ts'
import { PASSAGE_WORDS } from './passage-words.ts'

type Props = {
  canWrite: boolean
  onUpdate: (place: OutdatedPlace) => void
  onJump: () => void
}

/** What to look at again: newer wording in the library, phrasings that claim too much, sources that need care. */
export function ChecksPanel({ canWrite, onUpdate, onJump }: Props) {
  const { editor, library, findCautions } = useLetterEditor()
  const outdated = useSurvey('outdated')
  const cautions = useSurvey('cautions')
  const missing = useSurvey('missing')
  const refused = cautions.filter(({ kind }) => kind === 'refused')
  const sourceIds = [...new Set(cautions.filter(({ kind }) => kind === 'source').map(({ about }) => about))]

  /** Goes to the nth caution like this one, wherever it stands now. */
  const goTo = (kind: 'refused' | 'source', about: string, nth: number) => {
    const alike = findCautions(editor.state.doc).filter((caution) => {
      const note = noteOf(caution)
      return note.kind === kind && note.about === about
    })
    const place = alike[nth] ?? alike[0]
    if (!place) return
    onJump()
    jumpTo(editor, place.from)
  }
  const updates = outdated.map((argument, index): OutdatedPlace & { key: string } => {
    const alike = (other: typeof argument) =>
      other.id === argument.id && other.revision === argument.revision && other.passage === argument.passage
    const place = outdated.slice(0, index).filter(alike).length
    return { argument, place, key: `${argument.id} ${argument.revision} ${argument.passage} ${place}` }
  })

  if (updates.length + cautions.length + missing.length === 0) {
    return (
      <p className="p-4 text-quiet text-sm">
        Nothing to look at. Newer wording in the library, phrasings that claim too much and sources that need
        care will be listed here.
      </p>
    )
  }
  return (
    <div className="grid gap-6 p-4">
      <Group title="Newer wording in the library" count={updates.length}>
        {updates.map(({ key, ...place }) => {
          const title = library.arguments.find(({ id }) => id === place.argument.id)?.title
          const words = (
            <>
              <span className="font-medium">{title}</span>
              <span className="block text-quiet text-xs">{PASSAGE_WORDS[place.argument.passage]}</span>
            </>
          )
          return canWrite ? (
            <Row key={key} onClick={() => onUpdate(place)}>
              {words}
            </Row>
          ) : (
            <li key={key} className="px-2 py-1.5 text-sm">
              {words}
            </li>
          )
        })}
      </Group>
      <Group title="Missing from the letter" count={missing.length}>
        {missing.map((part) => (
          <li key={part} className="px-2 py-1.5 text-sm leading-snug">
            The {PART_WORDS[part]} is gone. A letter of this kind is filed with it.
          </li>
        ))}
      </Group>
      <Group title="Wording to change" count={refused.length}>
        {refused.map(({ about }, index) => {
          const nth = refused.slice(0, index).filter((other) => other.about === about).length
          const key = `${about} ${nth}`
          return (
            <Row key={key} onClick={() => goTo('refused', about, nth)}>
              “{about}”
            </Row>
          )
        })}
      </Group>
      <Group title="Sources to mind" count={sourceIds.length}>
        {sourceIds.map((id) => {
          const source = library.sources.find((each) => each.id === id)
          const places = cautions.filter(({ about, kind }) => kind === 'source' && about === id).length
          return (
            <Row key={id} onClick={() => goTo('source', id, 0)}>
              {source?.title ?? id}
              {places > 1 ? <span className="text-quiet"> (cited {places} times)</span> : null}
              {source ? <span className="block text-quiet text-xs">{cautionOf(source)}</span> : null}
            </Row>
          )
        })}
      </Group>
    </div>
  )
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold text-quiet text-xs">
        {title} ({count})
      </h3>
      <ul className="-mx-2">{children}</ul>
    </section>
  )
}

function Row({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <li>
      <button
        type="button"
        className="w-full rounded px-2 py-1.5 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-10"
        onClick={onClick}
      >
        {children}
      </button>
    </li>
  )
}
