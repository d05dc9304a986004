import type { DocJson } from '../doc.ts'
import { DEEPEST, listItem } from './read-blocks.ts'

/** A block in a row of blocks, and the list it is an item of, if it is one. */
export type ListedBlock = { block: DocJson; item: { level: number; isOrdered: boolean } | null }

/** Blocks in a row with their lists nested as their levels say. */
export function nestLists(blocks: readonly ListedBlock[]): DocJson[] {
  const out: DocJson[] = []
  /** The lists that are open, the outermost first. */
  const open: { list: DocJson; items: DocJson[]; level: number }[] = []
  for (const { block, item } of blocks) {
    if (item === null) {
      open.length = 0
      out.push(block)
      continue
    }
    const level = Math.min(item.level, DEEPEST - 1)
    const type = item.isOrdered ? 'orderedList' : 'bulletList'
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop()
    const same = open.at(-1)
    if (same?.level === level && same.list.type !== type) open.pop()
    let current = open.at(-1)
    if (current?.level !== level) {
      const items: DocJson[] = []
      const list: DocJson = { type, content: items }
      const parent = current?.items.at(-1)
      if (parent) parent.content = [...(parent.content ?? []), list]
      else out.push(list)
      current = { list, items, level }
      open.push(current)
    }
    current.items.push(listItem([block]))
  }
  return out
}
