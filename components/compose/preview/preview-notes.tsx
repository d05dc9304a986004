import type { Node } from '@tiptap/pm/model'
import { memo, useMemo } from 'react'
import { CitedWords } from '#components/editor/citing/cited-words.tsx'
import { citeLetter } from '#domain/draft/citations/cite-letter.ts'
import { citedPlacesOf } from '#domain/draft/citations/cited-places.ts'
import type { CitedRun, Citer } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import { type PreviewWords, previewInline } from './preview-inline.tsx'

type Props = {
  doc: Node
  /** The letter's citation style; null until it has arrived. */
  citer: Citer | null
  sources: readonly Source[]
  words: PreviewWords
}

/** The footnotes of the previewed letter, as the citation style has them; by title until it has arrived. */
export const PreviewNotes = memo(function PreviewNotes({ doc, citer, sources, words }: Props) {
  const titles = useMemo(() => citeByTitle(sources), [sources])
  const notes = useMemo(() => citeLetter(doc, citer ?? titles).notes, [doc, citer, titles])
  const places = citedPlacesOf(doc)
  if (notes.length === 0) return null
  return (
    <section aria-label="Footnotes" className="preview-notes">
      <ol>
        {notes.map(({ citations }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is its number, and keeps no state.
          <li key={index}>{places[index] ? noteWords(places[index].node, citations, words) : null}</li>
        ))}
      </ol>
    </section>
  )
})

/** A note's own words and its citations, in turn. */
function noteWords(note: Node, citations: readonly CitedRun[][], words: PreviewWords) {
  let next = 0
  const cited = () => {
    next += 1
    return <CitedWords runs={citations[next - 1] ?? []} />
  }
  return previewInline(note, words, { citation: cited })
}

const citeByTitle = (sources: readonly Source[]): Parameters<typeof citeLetter>[1] => {
  const titles = new Map(sources.map(({ id, title }) => [id, title]))
  return {
    place: 'notes',
    frame: { open: '', close: '', delimiter: '; ' },
    isStopQuoted: true,
    cite: (groups) => ({
      groups: groups.map(({ works }) =>
        works.map(({ sourceId, locator }) => {
          const title = titles.get(sourceId) ?? sourceId
          return [{ text: locator ? `${title}, ${locator}` : title, italic: false, href: null }]
        }),
      ),
      references: [],
    }),
  }
}
