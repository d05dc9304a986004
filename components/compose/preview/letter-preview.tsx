'use client'

import '#components/editor/editor.css'
import './preview.css'
import type { Node } from '@tiptap/pm/model'
import { memo, useMemo } from 'react'
import { Skeleton } from '#components/ui/skeleton.tsx'
import { citedPlaces } from '#domain/draft/citations/cited-places.ts'
import type { Citer } from '#domain/evidence/citing/cite.ts'
import type { Source } from '#domain/evidence/source.ts'
import { PreviewBlock } from './preview-block.tsx'
import { PreviewContents } from './preview-contents.tsx'
import type { PreviewWords } from './preview-inline.tsx'
import { PreviewNotes } from './preview-notes.tsx'

type Props = {
  /** Null until it has been assembled for the first time. */
  doc: Node | null
  citer: Citer | null
  sources: readonly Source[]
  words: PreviewWords
}

/** The letter as it will be assembled, to read. Its footnotes stand at its end. */
export const LetterPreview = memo(function LetterPreview({ doc, citer, sources, words }: Props) {
  const blocks = useMemo(() => (doc ? placedBlocks(doc) : []), [doc])
  if (doc === null) {
    return (
      <div className="grid gap-3 bg-page p-6">
        {['w-1/2', 'w-full', 'w-5/6', 'w-full', 'w-2/3'].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: five bars that never change
          <Skeleton key={index} className={`h-4 ${width}`} />
        ))}
      </div>
    )
  }
  return (
    <div className="letter-scroll bg-page">
      <article className="letter preview">
        {blocks.map(({ key, block, notesBefore }) =>
          block.type.name === 'contents' ? (
            <PreviewContents key={key} doc={doc} />
          ) : (
            <PreviewBlock key={key} block={block} notesBefore={notesBefore} words={words} />
          ),
        )}
        <PreviewNotes doc={doc} citer={citer} sources={sources} words={words} />
      </article>
    </div>
  )
})

/**
 * The blocks with the footnotes before them. A block keeps its name while others come and go above it, so that only
 * what changed is drawn again.
 */
function placedBlocks(doc: Node) {
  const seen = new Map<string, number>()
  let notes = 0
  return doc.children.map((block) => {
    const kind = block.attrs.argument
      ? `${block.attrs.argument.id} ${block.attrs.argument.passage}`
      : `${block.type.name} ${block.attrs.part ?? ''} ${block.attrs.answers ?? ''}`
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    const placed = { key: `${kind} ${count}`, block, notesBefore: notes }
    notes += citedPlaces(block).filter(({ node }) => node.type.name === 'footnote').length
    return placed
  })
}
