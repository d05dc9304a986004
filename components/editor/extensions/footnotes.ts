import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state'
import type { CitationWords } from './citation-words.ts'
import { citedLetterPlugin } from './cited-letter.ts'
import {
  deleteAtNoteEdge,
  enterSelectedNote,
  insertFootnote,
  leaveNote,
  leaveNoteAtEdge,
  selectNoteBeside,
} from './footnote-commands.ts'
import { movedStopsPlugin } from './moved-stops.ts'
import { noteView } from './note-view.ts'
import { openNotePlugin } from './open-note.ts'

const first =
  (...commands: Command[]): Command =>
  (state, dispatch, view) =>
    commands.some((command) => command(state, dispatch, view))

export const backspaceAtNote = first(deleteAtNoteEdge('before'), selectNoteBeside('before'))
export const deleteAtNote = first(deleteAtNoteEdge('after'), selectNoteBeside('after'))

/** Phones say `beforeinput` where keyboards say keydown; a footnote must survive both. */
const notePhonePlugin = (words: CitationWords) =>
  new Plugin({
    key: new PluginKey('notePhone'),
    props: {
      handleDOMEvents: {
        beforeinput(view, event) {
          const command =
            event.inputType === 'deleteContentBackward'
              ? backspaceAtNote
              : event.inputType === 'deleteContentForward'
                ? deleteAtNote
                : null
          if (!command?.(view.state, view.dispatch)) return false
          event.preventDefault()
          return true
        },
      },
      // Typing while a footnote, blank or citation is selected goes after it, not over it.
      handleTextInput(view, _from, _to, text) {
        const { selection } = view.state
        if (!(selection instanceof NodeSelection) || !selection.node.isInline) return false
        view.dispatch(view.state.tr.insertText(text, selection.to).scrollIntoView())
        return true
      },
      nodeViews: {
        footnote: (node, view, getPos, decorations) => noteView(node, view, getPos, decorations, words),
      },
    },
  })

/** Footnotes edited where they are called. */
export const Footnotes = Extension.create<{ words: CitationWords | null }>({
  name: 'footnotes',
  addOptions: () => ({ words: null }),
  priority: 1100,
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view)
    const leave = run(leaveNote('after'))
    return {
      'Mod-Alt-f': run(insertFootnote),
      Escape: leave,
      Enter: run(first(leaveNote('after'), enterSelectedNote)),
      ArrowLeft: run(first(leaveNoteAtEdge('before'), selectNoteBeside('before'))),
      ArrowRight: run(first(leaveNoteAtEdge('after'), selectNoteBeside('after'))),
      Backspace: run(backspaceAtNote),
      Delete: run(deleteAtNote),
    }
  },
  addProseMirrorPlugins() {
    const { words } = this.options
    return [
      openNotePlugin(),
      ...(words ? [citedLetterPlugin(words), movedStopsPlugin(words), notePhonePlugin(words)] : []),
    ]
  },
})
