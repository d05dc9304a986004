import type { DocJson } from '#domain/draft/doc.ts'
import type { FlatBlock, FlatItem, FlatParagraph } from './flat-block.ts'
import { plainInlines } from './plain-inlines.ts'

type Item = FlatParagraph & { item: FlatItem }
const isItem = (block: FlatBlock | undefined): block is Item =>
  block?.type === 'paragraph' && block.item !== null

/** Twips by which a quotation must stand further in than an item's words to stand under it. */
const FURTHER = 300

/** Where the list that begins at `from` ends: items, and what stands under the words of one. */
export function takeList(flat: readonly FlatBlock[], from: number, quotes: number): number {
  const first = flat[from]
  const left = isItem(first) ? first.left : 0
  let end = from + 1
  while (end < flat.length && belongs(flat[end], left, quotes)) end++
  return end
}

function belongs(block: FlatBlock | undefined, left: number, quotes: number): boolean {
  if (!block || block.type === 'made') return false
  if (block.type !== 'paragraph') return block.left > 0 && block.left >= left
  if (block.quotes < quotes || block.heading || block.part !== null) return false
  if (block.quotes > quotes) return block.left >= left + FURTHER && left > 0
  if (block.item !== null || block.isMore) return true
  return block.left > 0 && left > 0 && block.left >= left
}

type Level = { level: number; left: number; first: FlatItem; count: number; list: DocJson; item: DocJson }

/**
 * Lists from items and what stands under them. An item deeper than the one before is a list in it; one of another kind,
 * or of a list that counts anew, begins a list of its own.
 */
export function nestList(
  flat: readonly FlatBlock[],
  nest: (inner: readonly FlatBlock[]) => DocJson[],
): DocJson[] {
  const out: DocJson[] = []
  const open: Level[] = []
  let under: FlatBlock[] = []

  const settle = () => {
    open.at(-1)?.item.content?.push(...nest(under))
    under = []
  }
  const begin = (block: Item) => {
    const item = itemOf(block)
    const isBullet = block.item.kind === 'bullet'
    const list: DocJson = {
      type: isBullet ? 'bulletList' : 'orderedList',
      ...(!isBullet && { attrs: { start: block.item.number } }),
      content: [item],
    }
    const around = open.at(-1)?.item.content ?? out
    around.push(list)
    open.push({ level: block.item.level, left: block.left, first: block.item, count: 1, list, item })
  }

  for (const block of flat) {
    if (!isItem(block)) {
      while (open.length > 1 && leaves(block, open.at(-1))) {
        settle()
        open.pop()
      }
      under.push(block)
      continue
    }
    settle()
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > block.item.level) open.pop()
    const level = open.at(-1)
    if (level?.level !== block.item.level) begin(block)
    else if (goesOn(level, block.item)) {
      level.item = itemOf(block)
      level.count++
      level.left = block.left
      level.list.content?.push(level.item)
    } else {
      open.pop()
      begin(block)
    }
  }
  settle()
  return out
}

/** What stands less far in than an item's words is not under it. */
const leaves = (block: FlatBlock, level: Level | undefined) =>
  block.type !== 'made' && level !== undefined && block.left < level.left

const goesOn = ({ first, count }: Level, next: FlatItem) =>
  next.kind === first.kind &&
  (next.kind === 'bullet' || next.numId === first.numId || next.number === first.number + count)

const itemOf = ({ inlines, breakChange }: Item): DocJson => ({
  type: 'listItem',
  content: [{ type: 'paragraph', attrs: { breakChange }, content: plainInlines(inlines) }],
})
