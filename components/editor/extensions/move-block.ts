import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Moves the top-level block with the cursor past the one above or below, with everything it carries. */
export const moveBlock =
  (direction: 1 | -1): Command =>
  (state, dispatch) => {
    const { selection, doc } = state
    const first = selection.$from.index(0)
    const last = selection.$to.index(0)
    const other = direction === 1 ? last + 1 : first - 1
    if (first !== last || other < 0 || other >= doc.childCount) return false
    const block = doc.child(first)
    const neighbour = doc.child(other)
    const from = selection.$from.posAtIndex(first, 0)
    const to = direction === 1 ? from + neighbour.nodeSize : from - neighbour.nodeSize
    if (dispatch) {
      const tr = state.tr.delete(from, from + block.nodeSize).insert(to, block)
      const shift = to - from
      tr.setSelection(
        selection instanceof NodeSelection
          ? NodeSelection.create(tr.doc, selection.from + shift)
          : TextSelection.create(tr.doc, selection.anchor + shift, selection.head + shift),
      )
      dispatch(tr.scrollIntoView())
    }
    return true
  }
