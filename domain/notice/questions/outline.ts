import type { Passage } from '../notice-text.ts'
import { hasHeading } from '../text/passage-walk.ts'
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

/** Items that follow one another at one level; `last` is the number the last one bears. */
export type ItemList = { style: string; items: Item[]; parent: Item | null; last: number }

/** Passages in between after which a new mark no longer hangs under the last one. */
const FAR = 8

type Marked = { passage: Passage; index: number; mark: Mark; next: Mark | null; isApart: boolean }

/** The items open above the next mark, outermost first, and every list so far by its style. */
type State = { open: Item[]; byStyle: Map<string, ItemList[]> }

/**
 * Nests marked passages. A mark that counts on from an open list continues it; one that starts over is a new
 * list, under the last item when its style is new there and no heading came between. `i` after `h` is a letter
 * unless an `ii` follows it; `i` after `d` is roman. Numbers that stopped for another list may be taken up again.
 */
export function outline(passages: Passage[]): ItemList[] {
  const lists: ItemList[] = []
  const state: State = { open: [], byStyle: new Map() }
  for (const marked of markedPassages(passages)) {
    const { passage, index, mark } = marked
    const place = mark.path ? placeByPath(state.open, mark.path) : placeByOrdinal(state, marked)
    if (!place) continue
    const { style, ordinal, printed } = place
    const list = place.list ?? { style, items: [], parent: place.parent, last: ordinal }
    const { parent } = list
    if (!place.list) {
      lists.push(list)
      parent?.children.push(list)
      state.byStyle.set(style, [...(state.byStyle.get(style) ?? []).slice(-REMEMBERED), list])
    }
    const item: Item = {
      passage,
      index,
      from: mark.from,
      printed,
      path: mark.path,
      parent,
      list,
      children: [],
    }
    list.items.push(item)
    list.last = ordinal
    state.open = parent ? [...upTo(state.open, parent), item] : [item]
  }
  return lists
}

/** Lists of one style kept in mind, so that a text of nothing but list starts is still read in proportion. */
const REMEMBERED = 20

function markedPassages(passages: Passage[]): Marked[] {
  const marks = passages.flatMap((passage, index) => {
    const mark = passage.kind === 'paragraph' ? readMark(passage.text) : null
    return mark ? [{ passage, index, mark }] : []
  })
  return marks.map((marked, position) => {
    const before = marks[position - 1]?.index ?? 0
    const isApart = marked.index - before > FAR || hasHeading(passages, before, marked.index)
    return { ...marked, next: marks[position + 1]?.mark ?? null, isApart }
  })
}

/** The open items down to `item`; when it is not open, those above it by parentage. */
function upTo(open: Item[], item: Item): Item[] {
  const depth = open.indexOf(item)
  if (depth >= 0) return open.slice(0, depth + 1)
  const chain: Item[] = []
  for (let above: Item | null = item; above; above = above.parent) chain.unshift(above)
  return chain
}

type Place = { list: ItemList | null; parent: Item | null; style: string; ordinal: number; printed: string }

const placed = (list: ItemList | null, parent: Item | null, reading: Reading): Place => ({
  list,
  parent,
  style: list?.style ?? reading.style,
  ordinal: reading.ordinal ?? 0,
  printed: reading.printed,
})

function placeByOrdinal(state: State, marked: Marked): Place | null {
  const { open } = state
  const { mark, next, isApart } = marked
  const counted = continuation(open, marked)
  if (counted) return counted
  const start = startOf(mark, next)
  if (!start) return takenUp(state, mark) ?? skipped(open, mark) ?? excerpt(mark, next)
  const alike = open.find((item) => item.list.style === start.style)
  if (alike) return placed(null, alike.parent, start)
  const isOnItsOwn = isApart || /^(?:question|prefix)/u.test(start.style)
  return placed(null, isOnItsOwn ? null : (open.at(-1) ?? null), start)
}

/** The open list this mark counts on from, deepest first. */
function continuation(open: Item[], { mark, next, isApart }: Marked): Place | null {
  for (const { list } of open.toReversed()) {
    for (const reading of mark.readings) {
      if (reading.style !== list.style) continue
      const countsOn = reading.ordinal === null ? !isApart : reading.ordinal === list.last + 1
      const isRomanInstead =
        reading.style.startsWith('letter') && has(mark, 'roman', 1) && has(next, 'roman', 2)
      if (countsOn && !isRomanInstead) return placed(list, list.parent, reading)
    }
  }
  return null
}

const has = (mark: Mark | null, kind: string, ordinal: number): boolean =>
  mark?.readings.some((r) => r.style.startsWith(kind) && r.ordinal === ordinal) ?? false

/** How the mark starts a list, if it can: as the next mark counts on, else roman before other letters. */
function startOf(mark: Mark, next: Mark | null): Reading | null {
  const starts = mark.readings.filter((reading) => reading.ordinal === null || reading.ordinal === 1)
  const followed = starts.find((start) =>
    next?.readings.some((r) => r.style === start.style && r.ordinal === 2),
  )
  return followed ?? starts.find((reading) => /^roman/iu.test(reading.style)) ?? starts[0] ?? null
}

/** A list that was left for another and is counted on from here: the latest such. */
function takenUp({ byStyle }: State, mark: Mark): Place | null {
  for (const reading of mark.readings) {
    const list = byStyle.get(reading.style)?.findLast((each) => each.last + 1 === reading.ordinal)
    if (list) return placed(list, list.parent, reading)
  }
  return null
}

/** A list that lost an item (to a page break, a table) goes on rather than ending. */
function skipped(open: Item[], mark: Mark): Place | null {
  for (const { list } of open.toReversed()) {
    const reading = mark.readings.find((r) => r.style === list.style)
    const step = reading?.ordinal ? reading.ordinal - list.last : 0
    if (reading && step > 1 && step <= 3) return placed(list, list.parent, reading)
  }
  return null
}

/** Part of a notice may start at `6.`: a number that the next mark counts on from, or carries, opens a list. */
function excerpt(mark: Mark, next: Mark | null): Place | null {
  const first = mark.readings.find((reading) => /^(?:number|question|prefix)/u.test(reading.style))
  const isCarried = next?.path?.[0] === first?.printed
  const isFollowed = next?.readings.some(
    (r) => r.style === first?.style && r.ordinal === (first.ordinal ?? 0) + 1,
  )
  return first && (isCarried || isFollowed) ? placed(null, null, first) : null
}

/**
 * `6.1` hangs under `6` when that is open, else stands on its own; its brothers join its list. `6.3` after `Question 6`
 * numbers the paper's own paragraphs, which happen to have come to 6.
 */
function placeByPath(open: Item[], path: string[]): Place {
  const reading = { style: `path ${path.length}`, ordinal: null, printed: path.at(-1) ?? '' }
  const above = open.findLast((item) => isParentOf(item, path)) ?? null
  const opens = /^(?:1|a|i)$/iu.test(reading.printed)
  const parent = above?.list.style === 'question' && above.children.length === 0 && !opens ? null : above
  const brother = open.find((item) => item.list.style === reading.style && item.parent === parent)
  return placed(brother?.list ?? null, parent, reading)
}

function isParentOf(item: Item, path: string[]): boolean {
  const own = item.path ?? [item.printed]
  return own.length === path.length - 1 && own.every((part, index) => part === path[index])
}
