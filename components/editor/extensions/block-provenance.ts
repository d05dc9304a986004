import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { isChangeOrigin } from './change-origin.ts'

/** Set on a transaction that changes `argument` or `answers` on purpose, so that they are not put back. */
export const SETS_PROVENANCE = 'setsProvenance'

type TopBlock = { node: Node; from: number; to: number }

/** The top-level blocks that touch `from`–`to`. */
function topBlocks(doc: Node, from: number, to: number): TopBlock[] {
  const found: TopBlock[] = []
  let start = 0
  for (const node of doc.children) {
    const end = start + node.nodeSize
    if (end >= from && start <= to) found.push({ node, from: start, to: end })
    if (start > to) break
    start = end
  }
  return found
}

const answersOf = (node: Node): string[] => (Array.isArray(node.attrs.answers) ? node.attrs.answers : [])

/** Where the words of `block` stand after the change; empty when they are all gone. */
function survivors(block: TopBlock, map: (pos: number, side: number) => number) {
  const places: number[] = []
  block.node.descendants((child, pos) => {
    if (!child.isInline) return true
    const at = block.from + 1 + pos
    const from = map(at, 1)
    if (map(at + child.nodeSize, -1) > from) places.push(from)
    return false
  })
  return places
}

function restore(transactions: readonly Transaction[], before: EditorState, after: EditorState) {
  const local = transactions.filter((tr) => tr.docChanged)
  if (local.length === 0 || local.some((tr) => isChangeOrigin(tr) || tr.getMeta(SETS_PROVENANCE))) return null
  const start = before.doc.content.findDiffStart(after.doc.content)
  const end = before.doc.content.findDiffEnd(after.doc.content)
  if (start === null || end === null) return null
  const old = topBlocks(before.doc, Math.min(start, end.a), Math.max(start, end.a))
  const now = topBlocks(after.doc, Math.min(start, end.b), Math.max(start, end.b))
  // Typing inside one block, the common case, changes no attributes.
  if (old.length === 1 && now.length === 1 && old[0]?.node.sameMarkup(now[0]?.node ?? old[0].node))
    return null

  const mapping = new Mapping(local.flatMap((tr) => tr.mapping.maps))
  const tr = after.tr
  for (const block of now) {
    if (!('answers' in block.node.attrs)) continue
    const own = answersOf(block.node)
    const answers = new Set(own)
    let argument: unknown = block.node.attrs.argument
    for (const source of old) {
      const places = survivors(source, (pos, side) => mapping.map(pos, side))
      if (!places.some((place) => place > block.from && place < block.to)) continue
      for (const id of answersOf(source.node)) answers.add(id)
      argument ??= source.node.attrs.argument ?? null
    }
    if (answers.size !== own.length) tr.setNodeAttribute(block.from, 'answers', [...answers])
    if (argument !== block.node.attrs.argument) tr.setNodeAttribute(block.from, 'argument', argument)
  }
  return tr.docChanged ? tr : null
}

/**
 * Words keep what they answer and where they came from, whatever happens to the block around them: a joined
 * block answers the questions of both, and a list made of paragraphs, or taken apart, keeps theirs.
 */
export const BlockProvenance = Extension.create({
  name: 'blockProvenance',
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey('blockProvenance'), appendTransaction: restore }),
  ],
})
