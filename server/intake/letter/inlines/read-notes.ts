import type { DocJson } from '#domain/draft/doc.ts'
import { joinText } from '#domain/draft/tokens/join-text.ts'
import type { LetterContext } from '../letter-context.ts'
import type { LetterPartXml } from '../unpack-letter.ts'
import { shortened } from '../warnings.ts'
import { findAll, type WordElement } from '../word-tree.ts'
import { NO_LOOKS } from './looks.ts'
import { createInlineReader } from './read-inlines.ts'

type Kind = 'footnote' | 'endnote'
export type NoteReader = {
  /** The inlines of a note, its paragraphs parted by `note-break`; null, with a warning, for one the file lacks. */
  read: (kind: Kind, id: string) => DocJson[] | null
}
export type NotePart = { root: WordElement; relations: LetterPartXml['relations'] }

/** What may stand in a note. */
const ALLOWED = ['text', 'hardBreak', 'stand-in', 'note-break']

/**
 * Reads the notes of a file where they are called. `context` is whole only once reading has begun. A file of ours puts
 * nothing between a note's number and its words.
 */
export function createNoteReader(
  parts: Record<Kind, NotePart>,
  context: () => LetterContext,
  isOurs: boolean,
): NoteReader {
  const readers = new Map<Kind, ReturnType<typeof createInlineReader>>()
  const byId = new Map<string, WordElement>()
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of parts[kind].root.children) {
      // The rule above the notes is kept among them, under a type of its own.
      const isNote = note.name === kind && (note.attributes.type ?? 'normal') === 'normal'
      if (isNote) byId.set(`${kind} ${note.attributes.id}`, note)
    }
  }
  let isInside = false

  return {
    read: (kind, id) => {
      const { warnings } = context()
      const note = byId.get(`${kind} ${id}`)
      if (isInside) return null
      if (!note) {
        warnings.add((place) => `A note called ${place} is missing from the file.`)
        return null
      }
      const reader = readers.get(kind) ?? createInlineReader(context(), parts[kind].relations)
      readers.set(kind, reader)
      isInside = true
      const paragraphs = findAll(note, ['p']).map((paragraph) => reader.read(paragraph, NO_LOOKS))
      isInside = false
      const boxed = paragraphs.some(({ boxes }) => boxes.length > 0) || findAll(note, ['tbl']).length > 0
      const words = paragraphs
        .map(({ inlines }) => inlines)
        .filter((inlines, index) => index === 0 || inlines.length > 0)
      const content = words.flatMap((inlines, index) => [
        ...(index > 0 ? [{ type: 'note-break' }] : []),
        ...inlines,
      ])
      const kept = content.filter(({ type }) => ALLOWED.includes(type))
      if (boxed || kept.length < content.length) {
        const first = shortened(kept.map(({ text = '' }) => text).join(''))
        warnings.add(
          (place) => `The note “${first}” called ${place} held more than words; the words were kept.`,
        )
      }
      return joinText(isOurs ? kept : withoutGap(kept))
    },
  }
}

/** Word and its likes put a space between a note's number and its words. */
function withoutGap([first, ...rest]: DocJson[]): DocJson[] {
  if (first === undefined) return []
  const text = first.type === 'text' ? first.text?.replace(/^ /u, '') : undefined
  if (text === undefined) return [first, ...rest]
  return text === '' ? rest : [{ ...first, text }, ...rest]
}
