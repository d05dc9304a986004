import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock, FlatItem } from '../blocks/flat-block.ts'
import { nest } from '../blocks/nest-blocks.ts'
import { type Held, sameWay, type Way } from './held-lines.ts'

type Grown = DocJson & { content: DocJson[] }
/** What is still being filled: where it stood in the draft, null for what is new, and how far in its words stand. */
type Open = { node: Grown; at: Way | null; left: number; numId: string | null }

/** Twips by which a quotation must stand further in than an item's words to stand under it. */
const FURTHER = 300

const isList = ({ type }: DocJson) => type === 'bulletList' || type === 'orderedList'
const itemOf = (flat: FlatBlock | undefined): FlatItem | null =>
  flat?.type === 'paragraph' ? flat.item : null

/**
 * Puts lists and quotations together again as they were in the draft, line by line: what comes from the draft goes where
 * it stood there, what is new where the page shows it. `around` is the cell they stand in, null for the letter itself.
 */
export function createGrowth(held: Held, around: Way | null) {
  const blocks: DocJson[] = []
  /** Where each node stood that did. */
  const ways = new Map<DocJson, Way>()
  const opened = new Set<string>()
  let stack: Open[] = []

  const content = () => stack.at(-1)?.node.content ?? blocks
  const chainTo = (at: Way): Way[] => {
    const first = around ? around.length + 1 : 0
    return Array.from({ length: Math.max(0, at.length - first) }, (_, index) => at.slice(0, first + index))
  }
  const open = (way: Way, flat: FlatBlock) => {
    const { type, attrs } = held.nodeAt(way)
    const item = itemOf(flat)
    const again = opened.has(way.join('.')) && type === 'orderedList' && item ? { start: item.number } : {}
    opened.add(way.join('.'))
    const node: Grown = { type, ...(attrs && { attrs: { ...attrs, ...again } }), content: [] }
    content().push(node)
    ways.set(node, way)
    stack.push({
      node,
      at: way,
      left: item && flat.type === 'paragraph' ? flat.left : 0,
      numId: item?.numId ?? null,
    })
  }
  const openNew = (node: Grown, { left, item }: { left: number; item: FlatItem }) => {
    content().push(node)
    stack.push({ node, at: null, left, numId: item.numId })
  }

  /** Opens what a line of the draft stood in. An item whose first paragraph is gone runs on in the one before. */
  const openAlong = (chain: readonly Way[], flat: FlatBlock, at: Way) => {
    let depth = 0
    for (const way of chain) {
      const here = stack[depth]
      if (!here) break
      const begins = itemOf(flat) !== null && at.length === way.length + 1
      const goesOn = here.node.type === 'listItem' && held.nodeAt(way).type === 'listItem' && !begins
      if (!sameWay(here.at, way)) {
        if (!goesOn) break
        here.at = way
      }
      depth++
    }
    stack = stack.slice(0, depth)
    for (const way of chain.slice(depth)) open(way, flat)
  }

  const lists = () => stack.flatMap(({ node }, index) => (isList(node) ? [index] : []))

  /** Opens the list that a new item belongs to: the one it goes on with, the one it comes before, or one of its own. */
  const openList = (flat: FlatBlock & { left: number }, item: FlatItem, next: Next | null) => {
    const type = item.kind === 'bullet' ? 'bulletList' : 'orderedList'
    const suits = (list: { type: string }, numId: string | null) =>
      list.type === type && (item.kind === 'bullet' || numId === null || numId === item.numId)
    const at = lists()[item.level]
    const here = at === undefined ? undefined : stack[at]
    if (here && at !== undefined && suits(here.node, here.numId)) {
      stack = stack.slice(0, at + 1)
      return
    }
    const ahead = next ? chainTo(next.at).filter((way) => isList(held.nodeAt(way)))[item.level] : undefined
    if (next && ahead && suits(held.nodeAt(ahead), itemOf(next.flat)?.numId ?? null)) {
      const before = chainTo(ahead)
      if (before.every((way, depth) => sameWay(stack[depth]?.at ?? null, way))) {
        stack = stack.slice(0, before.length)
        open(ahead, next.flat)
        return
      }
    }
    const outer = lists().slice(0, item.level).at(-1)
    stack = stack.slice(0, outer === undefined ? (lists()[0] ?? stack.length) : outer + 2)
    const attrs = type === 'orderedList' ? { attrs: { start: item.number } } : {}
    openNew({ type, ...attrs, content: [] }, { left: flat.left, item })
  }

  /** Leaves the lists and quotations that a new block does not stand in. */
  const leave = (flat: FlatBlock, next: Next | null) => {
    const quotes = flat.type === 'paragraph' ? flat.quotes : 0
    const quotations = () => stack.flatMap(({ node }, index) => (node.type === 'blockquote' ? [index] : []))
    const isUnder = lists().length > 0 && belongs(flat, stack, quotations().length)
    if (!isUnder) {
      stack = stack.slice(0, lists()[0] ?? stack.length)
      stack = stack.slice(0, quotations()[quotes] ?? stack.length)
    } else
      while (lists().length > 1 && 'left' in flat && flat.left < (stack.findLast(isItem)?.left ?? 0))
        stack = stack.slice(0, lists().at(-1))
    const ahead =
      next && chainTo(next.at).filter((way) => held.nodeAt(way).type === 'blockquote')[quotations().length]
    const isBefore = ahead && chainTo(ahead).every((way, depth) => sameWay(stack[depth]?.at ?? null, way))
    if (next && ahead && isBefore && quotes > quotations().length && chainTo(ahead).length === stack.length)
      open(ahead, next.flat)
    return quotations().length
  }

  return {
    blocks,
    ways,
    /** A node of the draft, where it stood. */
    put(node: DocJson, at: Way, flat: FlatBlock): void {
      openAlong(chainTo(at), flat, at)
      content().push(node)
      ways.set(node, at)
    },
    /** A paragraph that has become an item, or is a new one. */
    addItem(paragraph: DocJson, flat: FlatBlock & { left: number }, item: FlatItem, next: Next | null): void {
      openList(flat, item, next)
      openNew({ type: 'listItem', content: [paragraph] }, { left: flat.left, item })
    },
    /** New blocks other than items, as the page shows them. */
    add(flat: readonly FlatBlock[], next: Next | null): void {
      const [first] = flat
      if (!first) return
      const quotes = leave(first, next)
      for (const node of nest(flat, quotes)) {
        const last = content().at(-1)
        const isOne = last && !ways.has(last) && last.type === node.type && isJoined(last, node)
        if (isOne) last.content?.push(...(node.content ?? []))
        else content().push(node)
      }
    },
  }
}
/** The next line that is the draft's, before which something new may stand. */
type Next = { at: Way; flat: FlatBlock }

const isItem = ({ node }: Open) => node.type === 'listItem'
const isJoined = (a: DocJson, b: DocJson) =>
  a.type === 'blockquote' || (a.type === 'letterPart' && a.attrs?.part === b.attrs?.part)

/** Whether a new block stands under the words of an item that is open. */
function belongs(flat: FlatBlock, stack: readonly Open[], quotes: number): boolean {
  if (flat.type === 'made') return false
  const left = stack.find(isItem)?.left ?? 0
  if (flat.type !== 'paragraph') return flat.left > 0 && flat.left >= left
  if (flat.heading || flat.part !== null || flat.quotes < quotes) return false
  if (flat.quotes > quotes) return left > 0 && flat.left >= left + FURTHER
  return flat.isMore || (flat.left > 0 && left > 0 && flat.left >= left)
}
