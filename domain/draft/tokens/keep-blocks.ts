import { Fragment, type Node } from '@tiptap/pm/model'

/** How many blocks further a block is looked for, between two places that changed. */
const AHEAD = 50

/**
 * The letter `now`, made of the very nodes of `before` wherever a block says the same. Shared editing rebuilds every
 * node at each remote keystroke; with their old nodes back, whatever was worked out for a block is still known.
 */
export function keepBlocks(before: Node, now: Node): Node {
  const old = before.children
  const blocks = [...now.children]
  const shared = Math.min(old.length, blocks.length)
  let start = 0
  while (start < shared && keep(old[start], blocks, start)) start += 1
  let end = 0
  while (end < shared - start && keep(old.at(-1 - end), blocks, blocks.length - 1 - end)) end += 1

  let next = start
  for (let at = start; at < blocks.length - end; at += 1) {
    // An empty line is like any other: only words tell that a block has moved.
    const furthest = blocks[at]?.textContent ? next + AHEAD : next
    for (let from = next; from < old.length - end && from <= furthest; from += 1) {
      if (!keep(old[from], blocks, at)) continue
      next = from + 1
      break
    }
  }
  return blocks.every((block, at) => block === now.child(at)) ? now : now.copy(Fragment.from(blocks))
}

/** Puts an old node in the place of a new one that says the same; false when it does not. */
function keep(known: Node | undefined, blocks: Node[], at: number): boolean {
  const block = blocks[at]
  if (!known || !block || !(known === block || known.eq(block))) return false
  blocks[at] = known
  return true
}
