import type { CarriedLetter } from '#domain/draft/carried/carried-letter.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { printOfFlat } from './print-flat.ts'

/** Blocks of the file that come from one block of the draft; null for what was written since. */
export type FlatGroup = { index: number | null; blocks: FlatBlock[] }

/**
 * The blocks of the file by the blocks of the draft they come from: by the bookmarks around them, and where a program
 * dropped those, by looking exactly as a block that nothing else comes from.
 */
export function groupFlat(flat: readonly FlatBlock[], carried: CarriedLetter): FlatGroup[] {
  const groups: FlatGroup[] = []
  for (const block of flat) {
    const index = block.origin !== null && block.origin < carried.blocks.length ? block.origin : null
    const last = groups.at(-1)
    if (last && last.index === index) last.blocks.push(block)
    else groups.push({ index, blocks: [block] })
  }
  const claimed = new Set(groups.map(({ index }) => index))
  const free = carried.blocks.flatMap(({ print }, index) =>
    print === '' || claimed.has(index) ? [] : [{ print, index }],
  )
  return withNewItems(
    groups.flatMap((group) => (group.index === null ? recognised(group.blocks, free) : [group])),
  )
}

/** Items written before the first or after the last of a list are outside its bookmark, and belong to it all the same. */
function withNewItems(groups: readonly FlatGroup[]): FlatGroup[] {
  const out = groups.map((group) => ({ ...group, blocks: [...group.blocks] }))
  for (const [at, group] of out.entries()) {
    if (group.index !== null) continue
    const before = out[at - 1]
    const after = out[at + 1]
    const first = listOf(before?.blocks.findLast(isItem))
    const end = group.blocks.findIndex((block) => first === null || !goesOn(block, first))
    if (before) before.blocks.push(...group.blocks.splice(0, end < 0 ? group.blocks.length : end))
    const last = listOf(after?.blocks[0])
    const start = group.blocks.findLastIndex((block) => last === null || listOf(block) !== last) + 1
    if (after) after.blocks.unshift(...group.blocks.splice(start))
  }
  return out.filter(({ blocks }) => blocks.length > 0)
}
const isItem = (block: FlatBlock) => block.type === 'paragraph' && block.item !== null
const listOf = (block: FlatBlock | undefined): string | null =>
  block?.type === 'paragraph' ? (block.item?.numId ?? null) : null
const goesOn = (block: FlatBlock, list: string) =>
  block.type === 'paragraph' && (block.isMore || listOf(block) === list)

/** Splits blocks without bookmarks where some of them look exactly as a block of the draft; takes those out of `free`. */
function recognised(blocks: readonly FlatBlock[], free: { print: string; index: number }[]): FlatGroup[] {
  const prints = blocks.map((block) => printOfFlat([block]))
  const groups: FlatGroup[] = []
  for (let at = 0; at < blocks.length; ) {
    const found = prints[at] === '' ? undefined : match(prints, at, free)
    if (found) {
      free.splice(free.indexOf(found.known), 1)
      groups.push({ index: found.known.index, blocks: blocks.slice(at, found.end) })
      at = found.end
    } else {
      groups.push({ index: null, blocks: blocks.slice(at, at + 1) })
      at++
    }
  }
  return mergeNew(groups)
}

function match<T extends { print: string }>(prints: readonly string[], from: number, free: readonly T[]) {
  for (const known of free) {
    let print = ''
    let end = from
    while (end < prints.length && print.length < known.print.length && known.print.startsWith(print)) {
      print += prints[end]
      end++
    }
    if (print === known.print) return { known, end }
  }
  return undefined
}

/** New blocks that touch are read together: a list is made of them all. */
const mergeNew = (groups: readonly FlatGroup[]): FlatGroup[] =>
  groups.reduce<FlatGroup[]>((out, group) => {
    const last = out.at(-1)
    if (last?.index === null && group.index === null) last.blocks.push(...group.blocks)
    else out.push({ ...group, blocks: [...group.blocks] })
    return out
  }, [])
