import type { Node } from '@tiptap/pm/model'
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { draftSchema } from './schema.ts'

/** The names of a draft's shared types inside its ydoc. */
export const YDOC = {
  letter: 'letter',
  fields: 'fields',
  coverage: 'coverage',
  settings: 'settings',
  /** Exhibit id → its caption and place; see `exhibits.ts`. */
  exhibits: 'exhibits',
  /** What was said of exhibits that were taken out, so that they can come back as they were. */
  removedExhibits: 'removedExhibits',
  /** Where and how the letter is to be filed; see `domain/filing`. */
  filing: 'filing',
  /** The text for the web form in somebody's own words; see `own-words.ts`. */
  coverText: 'coverText',
} as const

/** The letter a ydoc holds. */
export const docFromYdoc = (ydoc: Y.Doc): Node =>
  yXmlFragmentToProseMirrorRootNode(ydoc.getXmlFragment(YDOC.letter), draftSchema)

/** Writes a whole letter into a ydoc that has none yet. */
export function writeDoc(ydoc: Y.Doc, doc: Node): void {
  ydoc.transact(() => prosemirrorToYXmlFragment(doc, ydoc.getXmlFragment(YDOC.letter)))
}

/** Field id → the words the writer gave; blank values count as open. */
export const fieldsOf = (ydoc: Y.Doc): Record<string, string> =>
  Object.fromEntries(
    [...ydoc.getMap<unknown>(YDOC.fields).entries()].flatMap(([id, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[id, value]] : [],
    ),
  )

/** Fills blanks of a letter: field id → words. */
export function writeFields(ydoc: Y.Doc, fields: Readonly<Record<string, string>>): void {
  const map = ydoc.getMap<unknown>(YDOC.fields)
  ydoc.transact(() => {
    for (const [id, words] of Object.entries(fields)) map.set(id, words)
  })
}
