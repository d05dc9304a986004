import type { Node } from '@tiptap/pm/model'

/** `Figure 1` for 0. */
export const figureLabel = (index: number): string => `Figure ${index + 1}`

const isFigure = (node: Node) => node.type.name === 'image' && String(node.attrs.caption ?? '').trim() !== ''

/** Nodes never change, so where a block's figures stand stays true for as long as the block lives. */
const known = new WeakMap<Node, readonly number[]>()

function figuresInside(block: Node): readonly number[] {
  const found = known.get(block)
  if (found) return found
  const offsets: number[] = isFigure(block) ? [0] : []
  block.descendants((node, pos) => {
    if (isFigure(node)) offsets.push(pos + 1)
  })
  known.set(block, offsets)
  return offsets
}

/** Where the pictures with captions stand, in order; their place in the list gives each its `figureLabel`. */
export function figuresIn(doc: Node): number[] {
  const places: number[] = []
  doc.forEach((block, pos) => {
    for (const offset of figuresInside(block)) places.push(pos + offset)
  })
  return places
}
