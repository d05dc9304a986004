import * as Y from 'yjs'
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
  return Object.entries(ydoc.getMap<unknown>(YDOC.exhibits).toJSON())
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

/** What is known of a file that was attached; `bytes` is its size. */
export type ExhibitFile = { id: string } & Pick<ExhibitEntry, 'fileName' | 'mediaType' | 'bytes'>

/** Puts a file behind the others; one that was removed, back where it was with what was said of it. */
export function addExhibit(ydoc: Y.Doc, { id, fileName, mediaType, bytes }: ExhibitFile): void {
  const removed = removedExhibitsIn(ydoc)
  const taken = [...exhibitsIn(ydoc), ...Object.values(removed)].map(({ position }) => position)
  const { caption, position } = removed[id] ?? { caption: '', position: Math.max(0, ...taken) + 1 }
  const entry = { fileName, mediaType, bytes, caption, position }
  write(ydoc, () => ydoc.getMap(YDOC.exhibits).set(id, new Y.Map<unknown>(Object.entries(entry))))
}

/** Gives an exhibit another caption. Nothing happens when it is gone. */
export function captionExhibit(ydoc: Y.Doc, id: string, caption: string): void {
  change(ydoc, id, { caption })
}

/** Moves an exhibit to a place among the others, counted from 0; all labels follow. */
export function moveExhibit(ydoc: Y.Doc, id: string, index: number): void {
  const others = exhibitsIn(ydoc).filter((each) => each.id !== id)
  const before = others[index - 1]?.position
  const after = others[index]?.position
  const position =
    before === undefined ? (after ?? 1) - 1 : after === undefined ? before + 1 : (before + after) / 2
  if (position !== before && position !== after) {
    change(ydoc, id, { position })
    return
  }
  // Two people put two exhibits into one place, or halves ran out: everybody gets a new number.
  write(ydoc, () => {
    const order = [
      ...others.slice(0, index).map((each) => each.id),
      id,
      ...others.slice(index).map((each) => each.id),
    ]
    for (const [place, each] of order.entries()) change(ydoc, each, { position: place + 1 })
  })
}

/** Takes an exhibit out of the letter. Its file stays with the server, and here what was said of it: it may come back. */
export function removeExhibit(ydoc: Y.Doc, id: string): void {
  const exhibit = exhibitsIn(ydoc).find((each) => each.id === id)
  write(ydoc, () => {
    if (exhibit) {
      const { caption, position } = exhibit
      ydoc.getMap(YDOC.removedExhibits).set(id, { caption, position })
    }
    ydoc.getMap(YDOC.exhibits).delete(id)
  })
}

const removedSchema = exhibitSchema.pick({ caption: true, position: true })

/** What was said of the exhibits that were taken out when they were: id → caption and place. */
export const removedExhibitsIn = (ydoc: Y.Doc): Record<string, z.infer<typeof removedSchema>> =>
  Object.fromEntries(
    Object.entries(ydoc.getMap<unknown>(YDOC.removedExhibits).toJSON()).flatMap(([id, value]) => {
      const was = removedSchema.safeParse(value)
      return was.success ? [[id, was.data]] : []
    }),
  )

/** Each part of an exhibit is its own entry, so that one writer's caption and another's move both stay. */
function change(ydoc: Y.Doc, id: string, parts: Partial<ExhibitEntry>): void {
  const held = ydoc.getMap(YDOC.exhibits).get(id)
  if (!(held instanceof Y.Map)) return
  write(ydoc, () => {
    for (const [name, value] of Object.entries(parts)) held.set(name, value)
  })
}

/** Marks a change as somebody's own doing in the list of exhibits, which undo takes back there. */
export const EXHIBIT_CHANGE = 'exhibits'

const write = (ydoc: Y.Doc, work: () => void) => ydoc.transact(work, EXHIBIT_CHANGE)
