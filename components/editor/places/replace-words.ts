import type { Editor } from '@tiptap/core'

/** Writes other words in place of some, with their emphasis and a capital where they had one; one undo takes it back. */
export function replaceWords(editor: Editor, place: { from: number; to: number }, words: string): void {
  const { state, view } = editor
  const old = state.doc.textBetween(place.from, place.to)
  const isCapital = /^\p{Lu}/u.test(old)
  const said = isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  const marks = state.doc.resolve(place.from).marksAcross(state.doc.resolve(place.to)) ?? []
  view.dispatch(state.tr.replaceWith(place.from, place.to, state.schema.text(said, marks)).scrollIntoView())
  view.focus()
}
