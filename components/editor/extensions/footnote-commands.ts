import { type Command, NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'
import { openNote, selectedNote } from './open-note.ts'

/** Puts an empty footnote after the selection and the cursor inside it. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection
  const { footnote } = state.schema.nodes
  const isPlace =
    footnote &&
    openNote(state) === null &&
    $to.parent.inlineContent &&
    state.selection instanceof TextSelection
  if (!isPlace || !$to.parent.canReplaceWith($to.index(), $to.index(), footnote)) return false
  if (dispatch) {
    const tr = state.tr.insert($to.pos, footnote.create())
    dispatch(tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1)).scrollIntoView())
  }
  return true
}

/** Puts the cursor after the last word of the footnote that starts at `pos`. */
export const enterNote =
  (pos: number): Command =>
  (state, dispatch) => {
    const node = state.doc.nodeAt(pos)
    if (node?.type.name !== 'footnote') return false
    const tr = state.tr.setSelection(TextSelection.create(state.doc, pos + 1 + node.content.size))
    dispatch?.(tr.scrollIntoView())
    return true
  }

/** Opens the footnote that is selected as a whole. */
export const enterSelectedNote: Command = (state, dispatch) => {
  const pos = selectedNote(state)
  return pos === null ? false : enterNote(pos)(state, dispatch)
}

/** Puts the cursor back in the letter, before or after the footnote being edited. */
export const leaveNote =
  (side: 'before' | 'after'): Command =>
  (state, dispatch) => {
    const pos = openNote(state)
    if (pos === null) return false
    const size = state.doc.nodeAt(pos)?.nodeSize ?? 0
    const at = side === 'before' ? pos : pos + size
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, at)))
    return true
  }

/** At a footnote's first or last place, steps out of it rather than stopping at its edge. */
export const leaveNoteAtEdge =
  (side: 'before' | 'after'): Command =>
  (state, dispatch) => {
    const pos = openNote(state)
    if (pos === null || !state.selection.empty) return false
    const end = pos + (state.doc.nodeAt(pos)?.nodeSize ?? 0) - 1
    const isAtEdge = state.selection.head === (side === 'before' ? pos + 1 : end)
    return isAtEdge ? leaveNote(side)(state, dispatch) : false
  }

/** Selects the footnote next to the cursor as a whole, so that no single key passes over or deletes it unseen. */
export const selectNoteBeside =
  (side: 'before' | 'after'): Command =>
  (state, dispatch) => {
    const { $head, empty } = state.selection
    if (!empty) return false
    const node = side === 'before' ? $head.nodeBefore : $head.nodeAfter
    if (node?.type.name !== 'footnote') return false
    const pos = side === 'before' ? $head.pos - node.nodeSize : $head.pos
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)))
    return true
  }

/** Inside a footnote, deleting at the edge removes an empty note and otherwise does nothing. */
export const deleteAtNoteEdge =
  (side: 'before' | 'after'): Command =>
  (state, dispatch) => {
    const pos = openNote(state)
    if (pos === null || !state.selection.empty) return false
    const node = state.doc.nodeAt(pos)
    if (!node) return false
    const isAtEdge = state.selection.head === (side === 'before' ? pos + 1 : pos + node.nodeSize - 1)
    if (isAtEdge && node.content.size === 0) dispatch?.(state.tr.delete(pos, pos + node.nodeSize))
    return isAtEdge
  }

/** Opens the next footnote of the letter, or the one before; goes round at the end. */
export const openNextNote =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const places: number[] = []
    state.doc.descendants((node, pos) => {
      if (node.type.name === 'footnote') places.push(pos)
      return node.type.name !== 'footnote'
    })
    const current = openNote(state) ?? selectedNote(state)
    const here = current ?? state.selection.head
    const next =
      direction === 1
        ? (places.find((pos) => (current === null ? pos >= here : pos > here)) ?? places[0])
        : (places.findLast((pos) => pos < here) ?? places.at(-1))
    return next === undefined ? false : enterNote(next)(state, dispatch)
  }

/** Deletes the footnote being edited, or the one selected, and leaves the cursor where its number stood. */
export const deleteNote: Command = (state, dispatch) => {
  const pos = openNote(state) ?? selectedNote(state)
  if (pos === null) return false
  const size = state.doc.nodeAt(pos)?.nodeSize ?? 0
  if (dispatch) {
    const tr = state.tr.delete(pos, pos + size)
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(pos))))
  }
  return true
}
