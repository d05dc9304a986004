import type { Node } from '@tiptap/pm/model'
import { type CitedPlace, citedPlaces } from '#domain/draft/citations/cited-places.ts'
import { hasOtherSurroundings } from '#domain/draft/citations/moved-stop.ts'

const isNote = ({ node }: CitedPlace) => node.type.name === 'footnote'

/** How many footnotes, and citations outside footnotes, stand before a place of the letter. */
export function countBefore(doc: Node, pos: number): { notes: number; loose: number } {
  const $pos = doc.resolve(pos)
  const index = $pos.index(0)
  const start = $pos.posAtIndex(index, 0)
  const places = [
    ...doc.children.slice(0, index).flatMap(citedPlaces),
    ...(doc.maybeChild(index) ? citedPlaces(doc.child(index)) : []).filter(
      ({ offset }) => start + offset < pos,
    ),
  ]
  const notes = places.filter(isNote).length
  return { notes, loose: places.length - notes }
}

/** The number of the footnote that starts at `pos`, where all footnotes are numbered. */
export const noteNumber = (doc: Node, pos: number): number => countBefore(doc, pos).notes + 1

const hasChanged = (before: Node, after: Node, isStopMoved: boolean) => {
  const old = citedPlaces(before)
  const now = citedPlaces(after)
  if (isStopMoved && hasOtherSurroundings(before, after)) return true
  return old.length !== now.length || now.some(({ node }, index) => node !== old[index]?.node)
}

/**
 * Whether anything that is cited came, went, moved or changed. A keystroke elsewhere costs one look at each block's
 * identity. With `isStopMoved`, a stop or space that comes or goes beside a citation counts too.
 */
export const hasCitedChange = (before: Node, after: Node, isStopMoved: boolean): boolean => {
  if (before === after) return false
  if (before.childCount !== after.childCount) return true
  return after.children.some((block, index) => {
    const old = before.child(index)
    return old !== block && hasChanged(old, block, isStopMoved)
  })
}
