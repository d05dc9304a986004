import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Place } from '#domain/preflight/finding.ts'
import type { LetterEditor } from '../editor-context.ts'
import { markFinding } from '../extensions/finding-mark.ts'
import type { EditorDialog, EditorUi } from '../frame/use-editor-ui.ts'
import { placeOfAnswer } from '../places/jump-to.ts'

/** The window in which each setting is changed. */
const DIALOG_OF = {
  paper: 'page-setup',
  face: 'page-setup',
  fontSize: 'page-setup',
  headingNumbers: 'page-setup',
  letterhead: 'page-setup',
  citationStyle: 'citation-style',
  language: 'citation-style',
  questionLabels: 'question-labels',
} as const satisfies Record<keyof DraftSettings, EditorDialog['name']>

/** The panes and windows a finding may lead to. */
export type FindingUi = Pick<EditorUi, 'openDialog' | 'readNotice' | 'showPanel'>

/**
 * Leads to what a finding is about and makes it the one at hand. `isFocusKept` only shows the place: whoever came by
 * keyboard goes on in the list.
 */
export function goToFinding(letter: LetterEditor, ui: FindingUi, key: string, isFocusKept = false): void {
  letter.currentFinding.set(key)
  const place = letter.live.find(key)?.place
  if (place) goToPlace(letter, ui, place, isFocusKept)
}

function goToPlace(letter: LetterEditor, ui: FindingUi, place: Place, isFocusKept: boolean): void {
  const { editor } = letter
  const show = (from: number, to: number) => showWords(editor, from, to, isFocusKept)
  if (place.kind === 'words') show(place.from, place.to)
  else if (place.kind === 'field') show(place.pos, place.pos + 1)
  else if (place.kind === 'setting') ui.openDialog({ name: DIALOG_OF[place.name] })
  else if (place.kind === 'question') {
    const answer = placeOfAnswer(editor, place.id)
    // A question that nothing answers is read in the notice from its card: the list stays where it is.
    if (answer !== null) show(answer, answer + (editor.state.doc.nodeAt(answer)?.nodeSize ?? 1))
  }
}

/** Selects words and brings them to the middle of the page. */
function showWords(editor: Editor, from: number, to: number, isFocusKept: boolean): void {
  const { state, view } = editor
  const { doc } = state
  const start = Math.min(from, doc.content.size)
  const end = Math.min(Math.max(to, start), doc.content.size)
  const node = doc.nodeAt(start)
  const isOneNode = node !== null && !node.isText && start + node.nodeSize === end
  const selection =
    isOneNode && NodeSelection.isSelectable(node)
      ? NodeSelection.create(doc, start)
      : TextSelection.between(doc.resolve(start), doc.resolve(end))
  view.dispatch(markFinding(state.tr.setSelection(selection), start < end ? { from: start, to: end } : null))
  if (!isFocusKept) editor.commands.focus(null, { scrollIntoView: false })
  const at = view.domAtPos(start)
  const dom = at.node instanceof Element ? (at.node.childNodes[at.offset] ?? at.node) : at.node.parentElement
  const element = dom instanceof Element ? dom : dom?.parentElement
  element?.scrollIntoView({ block: 'center' })
}
