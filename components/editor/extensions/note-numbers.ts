import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const known = new WeakMap<Node, readonly Node[]>()

/** The footnotes a block calls. Blocks are immutable, so an unchanged one is read once. */
export function notesIn(block: Node): readonly Node[] {
  const found = known.get(block)
  if (found) return found
  const notes: Node[] = []
  block.descendants((node) => {
    if (node.type.name !== 'footnote') return true
    notes.push(node)
    return false
  })
  known.set(block, notes)
  return notes
}

/** The number of the footnote that starts at `pos`: how many are called before it, and one. */
export function noteNumber(doc: Node, pos: number): number {
  const $pos = doc.resolve(pos)
  const index = $pos.index(0)
  let number = 1
  for (let i = 0; i < index; i++) number += notesIn(doc.child(i)).length
  const start = $pos.posAtIndex(index, 0)
  doc.nodesBetween(start, pos, (node, at) => {
    if (node.type.name !== 'footnote') return true
    if (at < pos) number += 1
    return false
  })
  return number
}

/** Writes the numbers 1, 2, 3 … on the footnotes as they stand on the page. */
function writeNumbers(view: EditorView) {
  const calls = view.dom.querySelectorAll<HTMLElement>('[data-note-call]')
  for (const [index, call] of calls.entries()) {
    const number = String(index + 1)
    if (call.dataset.noteCall !== number) {
      call.dataset.noteCall = number
      call.dispatchEvent(new CustomEvent('renumber', { detail: number }))
    }
  }
}

const hasChangedNotes = (before: Node, after: Node) => {
  const old = notesIn(before)
  const now = notesIn(after)
  return old.length !== now.length || now.some((note, index) => note !== old[index])
}

const hasMoved = (before: Node, after: Node) => {
  if (before === after) return false
  if (before.childCount !== after.childCount) return true
  return after.children.some((block, index) => {
    const old = before.child(index)
    return old !== block && hasChangedNotes(old, block)
  })
}

/** Keeps footnote numbers right. A keystroke that calls no new note costs one look at each block's identity. */
export const noteNumbersPlugin = () =>
  new Plugin({
    key: new PluginKey('noteNumbers'),
    view(view) {
      writeNumbers(view)
      return {
        update(updated, before) {
          if (hasMoved(before.doc, updated.state.doc)) writeNumbers(updated)
        },
      }
    },
  })
