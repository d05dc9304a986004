import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'

/** Puts the cursor where the words after `pos` start and that place near the top of the page. */
export function jumpTo(editor: Editor, pos: number): void {
  const { doc } = editor.state
  const at = Math.min(pos, doc.content.size)
  editor.view.dispatch(editor.state.tr.setSelection(Selection.near(doc.resolve(at))))
  const dom = editor.view.nodeDOM(at)
  editor.commands.focus(null, { scrollIntoView: false })
  if (dom instanceof Element) dom.scrollIntoView({ block: 'start' })
}

/** Puts the cursor at `pos`, inside a footnote if it is in one, and the passage it belongs to in the middle of the page. */
export function jumpInto(editor: Editor, pos: number): void {
  const { doc } = editor.state
  const $pos = doc.resolve(Math.min(pos, doc.content.size))
  editor.view.dispatch(editor.state.tr.setSelection(Selection.near($pos)))
  editor.commands.focus(null, { scrollIntoView: false })
  const block = $pos.depth > 0 ? editor.view.nodeDOM($pos.before(1)) : null
  if (block instanceof Element) block.scrollIntoView({ block: 'center' })
}

/** Where the first block that answers a question starts, or null. */
export function placeOfAnswer(editor: Editor, questionId: string): number | null {
  let found: number | null = null
  editor.state.doc.forEach((block, pos) => {
    const answers: unknown = block.attrs.answers
    if (found === null && Array.isArray(answers) && answers.includes(questionId)) found = pos
  })
  return found
}
