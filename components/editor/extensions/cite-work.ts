import { type Command, TextSelection } from '@tiptap/pm/state'
import type { CitedWork } from '#domain/evidence/citing/cite.ts'
import { openNote } from './open-note.ts'

/**
 * Cites a work. Inside a footnote the citation goes where the cursor is, parted from a citation before it;
 * elsewhere it makes a footnote of its own, and the cursor stays in the letter after its number.
 */
export const citeWork =
  (work: CitedWork): Command =>
  (state, dispatch) => {
    const { citation, footnote } = state.schema.nodes
    const { $to } = state.selection
    if (!citation || !footnote || !$to.parent.inlineContent) return false
    const node = citation.create(work)
    const isInNote = openNote(state) !== null
    const isAfterWork = isInNote && $to.nodeBefore?.type === citation
    const content = isInNote
      ? [...(isAfterWork ? [state.schema.text('; ')] : []), node]
      : [footnote.create(null, node)]
    if (!isInNote && !$to.parent.canReplaceWith($to.index(), $to.index(), footnote)) return false
    if (dispatch) {
      const tr = state.tr.insert($to.pos, content)
      const size = content.reduce((sum, each) => sum + each.nodeSize, 0)
      dispatch(tr.setSelection(TextSelection.create(tr.doc, $to.pos + size)).scrollIntoView())
    }
    return true
  }
