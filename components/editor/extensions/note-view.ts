import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import type { CitedNote } from '#domain/draft/citations/cite-letter.ts'
import { wordsOf } from '#domain/evidence/citing/short-form.ts'
import type { CitationWords } from './citation-words.ts'
import { citedRunsDom } from './cited-runs-dom.ts'
import { element } from './element.ts'
import { enterNote, leaveNote } from './footnote-commands.ts'
import { countBefore } from './note-numbers.ts'

const isOpenIn = (decorations: readonly Decoration[]) =>
  decorations.some((decoration) => decoration.spec.isOpen === true)

/**
 * A footnote on the page: its number in the line, or its citations where the style has them there; and, while the
 * cursor is inside, its words in a card below. Closed, it has no editable inside, so that cursors, phones and remote edits treat it as one character.
 */
export function noteView(
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
  decorations: readonly Decoration[],
  citations: CitationWords,
): NodeView {
  const isOpen = isOpenIn(decorations)
  const call = element('span', {
    class: 'note-call',
    contenteditable: 'false',
    role: 'button',
    'aria-expanded': String(isOpen),
  })
  const dom = element('span', { class: 'note', 'data-note-call': '' }, [call])

  const words = element('span', { class: 'note-words', 'data-placeholder': 'Words of the note' })
  const label = element('span', { class: 'note-label', contenteditable: 'false', 'aria-hidden': 'true' })
  const done = element('button', {
    class: 'note-done',
    type: 'button',
    contenteditable: 'false',
    tabindex: '-1',
  })
  done.textContent = view.editable ? 'Done' : 'Close'
  const card = element('span', { class: 'note-card', role: 'note' }, [label, words, done])
  if (isOpen) dom.append(card)

  let shown = ''
  const write = ({ number, inText }: CitedNote) => {
    const value = inText ? wordsOf(inText) : String(number)
    if (value === shown) return
    shown = value
    dom.dataset.noteCall = inText ? '' : value
    dom.classList.toggle('is-in-text', inText !== null)
    call.replaceChildren(...(inText ? citedRunsDom(inText) : [value]))
    label.textContent = inText ? '' : value
    const name = inText ? `Citation ${value.trim()}` : `Footnote ${value}`
    call.setAttribute('aria-label', name)
    card.setAttribute('aria-label', name)
  }
  const at = countBefore(view.state.doc, getPos() ?? 0).notes
  write(citations.cited.notes[at] ?? { number: at + 1, inText: null, citations: [], movedStop: null })
  const showEmpty = (shown: Node) => words.classList.toggle('is-empty', shown.content.size === 0)
  showEmpty(node)

  const open = (event: Event) => {
    const pos = getPos()
    event.preventDefault()
    if (pos === undefined) return
    if (isOpen) leaveNote('after')(view.state, view.dispatch)
    else enterNote(pos)(view.state, view.dispatch)
    if (view.editable) return view.focus()
    // The number was drawn anew; a reader's keyboard must not lose its place.
    const drawn = view.nodeDOM(pos)
    if (drawn instanceof Element) drawn.querySelector<HTMLElement>('.note-call')?.focus()
  }
  call.addEventListener('mousedown', open)
  call.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') open(event)
  })
  done.addEventListener('mousedown', open)
  dom.addEventListener('cited', (event) => {
    if (event instanceof CustomEvent && event.target === dom && event.detail) write(event.detail)
  })
  if (!view.editable) call.tabIndex = 0

  return {
    dom,
    ...(isOpen ? { contentDOM: words } : {}),
    update(updated, decos) {
      if (updated.type !== node.type || isOpenIn(decos) !== isOpen) return false
      showEmpty(updated)
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    stopEvent: (event) =>
      event.target instanceof globalThis.Node && (call.contains(event.target) || done.contains(event.target)),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !words.contains(mutation.target),
  }
}
