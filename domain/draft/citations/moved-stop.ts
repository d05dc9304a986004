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

/** Whether a citation printed at `index` needs no space before it. */
export function hasRoomBefore(parent: Node, index: number): boolean {
  const before = parent.maybeChild(index - 1)
  if (!before || before.type.name === 'hardBreak') return true
  return before.isText && /[\s([]$/.test(before.text ?? '')
}

type Surroundings = { stops: readonly number[]; key: string }
const known = new WeakMap<Node, Surroundings>()

function surroundingsOf(block: Node): Surroundings {
  const found = known.get(block)
  if (found) return found
  const places = citedPlaces(block).map(({ parent, index, offset }) => {
    const stop = stopBefore(parent, index)
    return { stop, at: stop ? offset - stop.back : null, hasRoom: hasRoomBefore(parent, index) }
  })
  const read = {
    stops: places.flatMap(({ at }) => at ?? []),
    key: places.map(({ stop, hasRoom }) => `${hasRoom}${stop?.text}${stop?.back}`).join(),
  }
  known.set(block, read)
  return read
}

/** Whether two states of a block put its citations into the text differently: other stops, other spaces. */
export const hasOtherSurroundings = (before: Node, after: Node): boolean =>
  surroundingsOf(before).key !== surroundingsOf(after).key

/** The places of all stops that move, for whoever shows a letter in a style of the text. */
export function movedStops(doc: Node): number[] {
  const stops: number[] = []
  doc.forEach((block, start) => {
    stops.push(...surroundingsOf(block).stops.map((offset) => start + offset))
  })
  return stops
}
