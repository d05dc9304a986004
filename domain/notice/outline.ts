import type { Passage } from './notice-text.ts'
import { hasHeading } from './passage-walk.ts'
import { type Mark, type Reading, readMark } from './question-label.ts'

/** A marked passage in its place in an outline. `printed` is its own mark; `list` the list it belongs to. */
export type Item = {
  passage: Passage
  index: number
  from: number
  printed: string
  path: string[] | null
  parent: Item | null
  list: ItemList
  /** The lists that hang under this item. */
  children: ItemList[]
}

/** Items that follow one another at one level. */
export type ItemList = { style: string; items: Item[]; parent: Item | null }

type Level = { list: ItemList; last: number; item: Item }

/** Passages in between after which a new mark no longer hangs under the last one. */
const FAR = 8

/**
 * Nests marked passages. A mark that counts on from an open list continues it; one that starts over is a new
 * list, under the last item when its style is new there and no heading came between. `i` after `h` is a letter
 * unless an `ii` follows it; `i` after `d` is roman.
 */
export function outline(passages: Passage[]): ItemList[] {
  const marked = passages.flatMap((passage, index) => {
    const mark = passage.kind === 'paragraph' || passage.kind === 'contents' ? readMark(passage.text) : null
    return mark && passage.kind === 'paragraph' ? [{ passage, index, mark }] : []
  })
  const lists: ItemList[] = []
  let stack: Level[] = []
  let lastIndex = 0

  marked.forEach(({ passage, index, mark }, position) => {
    const isApart = index - lastIndex > FAR || hasHeading(passages, lastIndex, index)
    const place = mark.path
      ? placeByPath(stack, mark.path)
      : placeByOrdinal(stack, mark, marked[position + 1]?.mark ?? null, isApart)
    if (!place) return
    const list = place.list ?? { style: place.style, items: [], parent: place.parent }
    if (!place.list) {
      lists.push(list)
      list.parent?.children.push(list)
    }
    const item: Item = {
      passage,
      index,
      from: mark.from,
      printed: place.printed,
      path: mark.path,
      parent: list.parent,
      list,
      children: [],
    }
    list.items.push(item)
    stack = [...stack.slice(0, place.depth), { list, last: place.ordinal, item }]
    lastIndex = index
  })
  return lists
}

type Place = {
  list: ItemList | null
  parent: Item | null
  depth: number
  style: string
  ordinal: number
  printed: string
}

function placeByOrdinal(stack: Level[], mark: Mark, next: Mark | null, isApart: boolean): Place | null {
  const counted = continuation(stack, mark, next, isApart)
  if (counted) return counted
  const starting = mark.readings.find((reading) => reading.ordinal === null || reading.ordinal === 1)
  const start = preferRoman(mark, next) ?? starting
  if (!start) return skipped(stack, mark) ?? excerpt(mark, next)
  const open = stack.findIndex((level) => level.list.style === start.style)
  const depth = open >= 0 ? open : isApart ? 0 : stack.length
  const parent = isApart && open < 0 ? null : (stack[depth - 1]?.item ?? null)
  return { list: null, parent, depth, ...asPlace(start) }
}

const asPlace = (reading: Reading) => ({
  style: reading.style,
  ordinal: reading.ordinal ?? 0,
  printed: reading.printed,
})

/** The open list this mark counts on from, deepest first. */
function continuation(stack: Level[], mark: Mark, next: Mark | null, isApart: boolean): Place | null {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const level = stack[depth]
    if (!level) continue
    for (const reading of mark.readings) {
      if (reading.style !== level.list.style) continue
      const countsOn = reading.ordinal === null ? !isApart : reading.ordinal === level.last + 1
      if (!countsOn) continue
      const isRomanInstead = reading.style.startsWith('letter') && startsRoman(mark) && continuesRoman(next)
      if (isRomanInstead) continue
      return { list: level.list, parent: level.list.parent, depth, ...asPlace(reading) }
    }
  }
  return null
}

const startsRoman = (mark: Mark) => mark.readings.some((r) => /^roman/iu.test(r.style) && r.ordinal === 1)
const continuesRoman = (next: Mark | null) =>
  next?.readings.some((r) => /^roman/iu.test(r.style) && r.ordinal === 2) ?? false

function preferRoman(mark: Mark, next: Mark | null): Reading | null {
  const roman = mark.readings.find((r) => /^roman/iu.test(r.style) && r.ordinal === 1)
  return roman && (continuesRoman(next) || mark.readings.every((r) => r === roman || r.ordinal !== 1))
    ? roman
    : null
}

/** A list that lost an item (to a page break, a table) goes on rather than ending. */
function skipped(stack: Level[], mark: Mark): Place | null {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const level = stack[depth]
    const reading = mark.readings.find((r) => r.style === level?.list.style)
    const step = level && reading?.ordinal ? reading.ordinal - level.last : 0
    if (level && reading && step > 1 && step <= 3) {
      return { list: level.list, parent: level.list.parent, depth, ...asPlace(reading) }
    }
  }
  return null
}

/** Part of a notice may start at `6.`: a number that the next mark counts on from, or carries, opens a list. */
function excerpt(mark: Mark, next: Mark | null): Place | null {
  const first = mark.readings.find((reading) => reading.style.startsWith('number'))
  const isCarried = next?.path?.[0] === first?.printed
  const isFollowed = next?.readings.some(
    (r) => r.style === first?.style && r.ordinal === (first.ordinal ?? 0) + 1,
  )
  return first && (isCarried || isFollowed) ? { list: null, parent: null, depth: 0, ...asPlace(first) } : null
}

/** `6.1` hangs under `6` when that is open, else stands on its own; its brothers join its list. */
function placeByPath(stack: Level[], path: string[]): Place {
  const style = `path ${path.length}`
  const printed = path.at(-1) ?? ''
  const parentDepth = stack.findLastIndex((level) => isParentOf(level.item, path))
  const parent = stack[parentDepth]?.item ?? null
  const depth = parentDepth + 1
  const brother = stack.find((level) => level.list.style === style && level.list.parent === parent)
  return {
    list: brother?.list ?? null,
    parent,
    depth: brother ? stack.indexOf(brother) : depth,
    style,
    ordinal: 0,
    printed,
  }
}

function isParentOf(item: Item, path: string[]): boolean {
  const own = item.path ?? [item.printed]
  return own.length === path.length - 1 && own.every((part, index) => part === path[index])
}
