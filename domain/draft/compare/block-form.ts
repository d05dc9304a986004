import type { Node } from '@tiptap/pm/model'

/**
 * What a node is besides its words: its attributes without where it came from and what it answers, which is the
 * team's bookkeeping and makes no two letters differ.
 */
export function formOf({ attrs }: Node): Record<string, unknown> {
  const { argument: _argument, answers: _answers, ...form } = attrs
  return form
}

export const sameForm = (a: Node, b: Node): boolean =>
  a.type === b.type && JSON.stringify(formOf(a)) === JSON.stringify(formOf(b))

/** Nodes never change, so a key once made stays true for as long as the node lives. */
const keys = new WeakMap<Node, string>()

/** Two blocks with one key say the same in the same form. */
export function blockKey(node: Node): string {
  const known = keys.get(node)
  if (known !== undefined) return known
  const marks = node.marks.map((mark) => [mark.type.name, mark.attrs])
  const own = JSON.stringify([node.type.name, formOf(node), marks, node.text ?? ''])
  const key = node.isText || node.childCount === 0 ? own : `${own}[${node.children.map(blockKey).join(',')}]`
  keys.set(node, key)
  return key
}
