import type { Editor } from '@tiptap/core'
import { Fragment } from '@tiptap/pm/model'
import type { DocJson } from '#domain/draft/doc.ts'
import type { BlockArgument } from '#domain/draft/nodes/block-attributes.ts'
import { type LetterPassage, outdatedPassages } from '#domain/draft/passages/passages.ts'
import type { Library } from '#domain/library/library.ts'
import { SETS_PROVENANCE } from '../extensions/block-provenance.ts'

/** Which of the outdated passages of a letter: those of one argument look alike, so its place among them counts. */
export type OutdatedPlace = { argument: BlockArgument; place: number }

/** The passage as it stands now, wherever it has moved; null when it is gone or no longer outdated. */
export const findOutdated = (
  editor: Editor,
  library: Library,
  { argument, place }: OutdatedPlace,
): LetterPassage | null =>
  outdatedPassages(editor.state.doc, library).filter(
    (passage) =>
      passage.argument.id === argument.id &&
      passage.argument.revision === argument.revision &&
      passage.argument.passage === argument.passage,
  )[place] ?? null

/** Puts other blocks where a passage stands, as one edit that one undo takes back. */
export function replacePassage(
  editor: Editor,
  { from, to }: LetterPassage,
  blocks: readonly DocJson[],
): void {
  const { state, view } = editor
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block))
  view.dispatch(
    state.tr.replaceWith(from, to, Fragment.from(nodes)).setMeta(SETS_PROVENANCE, true).scrollIntoView(),
  )
}

/** Remembers that the writer saw a newer revision and keeps the passage as it is. */
export function declineUpdate(editor: Editor, { from, to }: LetterPassage, revision: string): void {
  const { state, view } = editor
  const tr = state.tr.setMeta(SETS_PROVENANCE, true)
  state.doc.nodesBetween(from, to, (node, pos, parent) => {
    const argument: BlockArgument | null = node.attrs.argument ?? null
    if (parent === state.doc && argument)
      tr.setNodeAttribute(pos, 'argument', { ...argument, declined: revision })
    return false
  })
  view.dispatch(tr)
}
