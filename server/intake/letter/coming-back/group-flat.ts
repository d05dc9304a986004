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
  return groups.flatMap((group) => (group.index === null ? recognised(group.blocks, free) : [group]))
}

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
