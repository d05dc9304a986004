import type { ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where the footnote around a position starts, or null when the position is in the letter itself. */
export function noteAround($pos: ResolvedPos): number | null {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type.name === 'footnote') return $pos.before(depth)
  }
  return null
}

/** Where the footnote being edited starts: the one that holds the whole selection. */
export function openNote(state: EditorState): number | null {
  const { $anchor, $head } = state.selection
  const note = noteAround($head)
  return note !== null && note === noteAround($anchor) ? note : null
}

/** Where the footnote selected as a whole starts. */
export const selectedNote = (state: EditorState): number | null =>
  state.selection instanceof NodeSelection && state.selection.node.type.name === 'footnote'
    ? state.selection.from
    : null

function openNoteDecorations(state: EditorState): DecorationSet | null {
  const pos = openNote(state)
  if (pos === null) return null
  const $pos = state.doc.resolve(pos)
  const node = $pos.nodeAfter
  if (!node) return null
  // The block must stop clipping, or the card under the line would be cut off.
  const block = Decoration.node($pos.before(1), $pos.after(1), { class: 'has-open-note' })
  return DecorationSet.create(state.doc, [
    block,
    Decoration.node(pos, pos + node.nodeSize, { class: 'is-open' }, { isOpen: true }),
  ])
}

/** Opens the footnote the cursor is in, and keeps a dragged selection from straddling a footnote's edge. */
export const openNotePlugin = () =>
  new Plugin({
    key: new PluginKey('openNote'),
    props: {
      decorations: openNoteDecorations,
      createSelectionBetween(view, $anchor, $head) {
        const from = noteAround($anchor)
        const to = noteAround($head)
        if (from === to) return null
        const { doc } = view.state
        if (from !== null) {
          const size = doc.nodeAt(from)?.nodeSize ?? 2
          return TextSelection.create(doc, $anchor.pos, $head.pos < from ? from + 1 : from + size - 1)
        }
        const start = to ?? $head.pos
        const after = start + (doc.nodeAt(start)?.nodeSize ?? 0)
        return TextSelection.between($anchor, doc.resolve($anchor.pos <= start ? after : start))
      },
    },
  })
