import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { CitationWords } from './citation-words.ts'
import { hasCitedChange } from './note-numbers.ts'

/** After how many milliseconds without another citation the engine sets the letter again. */
const PAUSE = 150

const idle: (run: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (run) => requestIdleCallback(run, { timeout: 500 })
    : (run) => setTimeout(run, 0)

/** Tells each footnote on the page, in its order, that what it shows may have changed. */
function show(view: EditorView, words: CitationWords) {
  const calls = view.dom.querySelectorAll<HTMLElement>('[data-note-call]')
  for (const [index, call] of calls.entries()) {
    call.dispatchEvent(new CustomEvent('cited', { detail: words.cited.notes[index] }))
  }
  words.tell()
}

/**
 * Keeps numbers, short forms and citations in the text right, whoever moves them. Numbers follow at once; the
 * engine runs in a pause, and only when other works are cited or in another order.
 */
export const citedLetterPlugin = (words: CitationWords) => {
  return new Plugin({
    key: new PluginKey('citedLetter'),
    view(view) {
      let timer: ReturnType<typeof setTimeout> | undefined
      let isOver = false
      const settle = () => {
        if (isOver) return
        words.settle(view.state.doc)
        show(view, words)
      }
      const draw = () => {
        if (words.read(view.state.doc)) {
          clearTimeout(timer)
          timer = setTimeout(() => idle(settle), PAUSE)
        }
        show(view, words)
      }
      const stop = words.onRestyle(settle)
      words.settle(view.state.doc)
      draw()
      return {
        update(updated, before) {
          if (hasCitedChange(before.doc, updated.state.doc, words.place === 'text')) draw()
        },
        destroy() {
          isOver = true
          clearTimeout(timer)
          stop()
        },
      }
    },
  })
}
