import type { Editor } from '@tiptap/core'

/** Writes other words in place of some, with the emphasis of the first of them; one undo takes it back. */
export function replaceWords(editor: Editor, place: { from: number; to: number }, words: string): void {
  const { state, view } = editor
  const marks = state.doc.resolve(place.from).marksAcross(state.doc.resolve(place.to)) ?? []
  view.dispatch(state.tr.replaceWith(place.from, place.to, state.schema.text(words, marks)).scrollIntoView())
  view.focus()
}
