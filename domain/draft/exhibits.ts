import type * as Y from 'yjs'
import { z } from 'zod'
import { YDOC } from './ydoc.ts'

/** A file sent along with the letter. Its bytes are the server's; caption and place are the draft's, for all to edit. */
const exhibitSchema = z.object({
  /** The file's name as it was given, without a path. */
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(0),
  caption: z.string(),
  /** Where it stands among the others; any number, so that one moves without the rest. */
  position: z.number(),
})
export type ExhibitEntry = z.infer<typeof exhibitSchema>
export type Exhibit = ExhibitEntry & { id: string; label: string }

/** The draft's exhibits in their order, labelled `Exhibit A`, `Exhibit B`, … `Exhibit AA`. */
export function exhibitsIn(ydoc: Y.Doc): Exhibit[] {
  return [...ydoc.getMap<unknown>(YDOC.exhibits).entries()]
    .flatMap(([id, value]) => {
      const entry = exhibitSchema.safeParse(value)
      return entry.success ? [{ id, ...entry.data }] : []
    })
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
    .map((entry, index) => ({ ...entry, label: exhibitLabel(index) }))
}

/** `Exhibit A` for 0, `Exhibit Z` for 25, `Exhibit AA` for 26. */
export const exhibitLabel = (index: number): string => `Exhibit ${inLetters(index)}`

/** 0 → A, 25 → Z, 26 → AA. */
export const inLetters = (index: number): string =>
  (index >= 26 ? inLetters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
