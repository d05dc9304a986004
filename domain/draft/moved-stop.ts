import type { Node } from '@tiptap/pm/model'
import { citedPlaces, isBareNote } from './cited-places.ts'

/** A full stop or comma that is printed behind the citation it stands before; `back` is its distance in characters. */
export type MovedStop = { text: string; back: number }

/** Whether a child is a footnote whose citations a style of the text prints in its place. */
export const isBareAt = (parent: Node, index: number): boolean => {
  const node = parent.maybeChild(index)
  return node?.type.name === 'footnote' && isBareNote(node)
}

const endsWithInitials = (words: string) => /(?:^|[^\p{L}])(?:\p{Lu}\.)+$/u.test(words)

/**
 * A footnote is called after the stop, a citation in the text stands before it: `so.¹` is printed `so (Rivera 2023).`
 * This is the stop before the footnote at `index`, or before the first of those that touch it. A stop that belongs
 * to an abbreviation in mid-sentence stays.
 */
export function stopBefore(parent: Node, index: number): MovedStop | null {
  const before = parent.maybeChild(index - 1)
  if (!before?.isText || !isBareAt(parent, index)) return null
  const [, words = '', stop, quotes = ''] = /^(.*?)([.,;:?!])([”’"']*)$/su.exec(before.text ?? '') ?? []
  if (!stop || words === '' || /[.,;:?!…]$/.test(words)) return null
  if (quotes !== '' && !/[.,]/.test(stop)) return null
  let next = index
  while (isBareAt(parent, next)) next += 1
  const after = parent.maybeChild(next)
  const goesOn = after?.isText ? /^\s*\p{Ll}/u.test(after.text ?? '') : false
  if (stop === '.' && (endsWithInitials(`${words}.`) || goesOn)) return null
  return { text: stop, back: quotes.length + 1 }
}

const known = new WeakMap<Node, readonly number[]>()

/** The places of all such stops in a letter, for whoever shows it in a style of the text. */
export function movedStops(doc: Node): number[] {
  const stops: number[] = []
  doc.forEach((block, start) => {
    const inBlock =
      known.get(block) ??
      citedPlaces(block).flatMap(({ parent, index, offset }) => {
        const stop = stopBefore(parent, index)
        return stop ? [offset - stop.back] : []
      })
    known.set(block, inBlock)
    stops.push(...inBlock.map((offset) => start + offset))
  })
  return stops
}
