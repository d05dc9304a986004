import type { Node } from '@tiptap/pm/model'
import { memo, type ReactNode } from 'react'
import { citedPlaces } from '#domain/draft/citations/cited-places.ts'
import { type PreviewReferences, type PreviewWords, previewInline } from './preview-inline.tsx'

type Props = {
  block: Node
  /** How many footnotes stand before it. */
  notesBefore: number
  words: PreviewWords
}

/** One block of the previewed letter. It is drawn again only when its own words, numbers or blanks change. */
export const PreviewBlock = memo(
  function PreviewBlock({ block, notesBefore, words }: Props) {
    let number = notesBefore
    const footnote = () => {
      number += 1
      return <sup className="note-call">{number}</sup>
    }
    return drawBlock(block, '', words, { footnote })
  },
  (before, after) =>
    before.block.eq(after.block) &&
    (before.notesBefore === after.notesBefore || citedPlaces(after.block).length === 0) &&
    (before.words === after.words || !hasBlank(after.block)),
)

const HEADINGS: Record<number, 'h1' | 'h2' | 'h3'> = { 1: 'h1', 2: 'h2', 3: 'h3' }

function hasBlank(block: Node): boolean {
  let found = false
  block.descendants((node) => {
    found ||= node.type.name === 'field'
    return !found
  })
  return found
}

/** Every kind of block a letter can be assembled from; what is unknown still shows its words. */
function drawBlock(node: Node, key: string, words: PreviewWords, references: PreviewReferences): ReactNode {
  const lines = () => previewInline(node, words, references)
  const blocks = () =>
    node.children.map((child, index) => drawBlock(child, `${index} ${child.type.name}`, words, references))
  switch (node.type.name) {
    case 'paragraph':
      return <p key={key}>{lines()}</p>
    case 'heading': {
      const level = Number(node.attrs.level)
      const Heading = HEADINGS[level] ?? 'h4'
      // Under the headings of the page, which the letter's own would otherwise outrank.
      return (
        <Heading key={key} aria-level={level + 2}>
          {lines()}
        </Heading>
      )
    }
    case 'bulletList':
      return <ul key={key}>{blocks()}</ul>
    case 'orderedList':
      return <ol key={key}>{blocks()}</ol>
    case 'listItem':
      return <li key={key}>{blocks()}</li>
    case 'blockquote':
      return <blockquote key={key}>{blocks()}</blockquote>
    case 'horizontalRule':
      return <hr key={key} />
    case 'letterPart':
      return (
        <section key={key} data-letter-part={node.attrs.part}>
          {blocks()}
        </section>
      )
    default:
      return <div key={key}>{node.isTextblock ? lines() : blocks()}</div>
  }
}
