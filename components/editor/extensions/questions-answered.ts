import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { type QuestionLines, SKIPPED_WORDS } from '#domain/draft/coverage/questions-answered.ts'
import type { LetterQuestions } from '../coverage/letter-questions.ts'
import { element } from './element.ts'

type Questions = Pick<LetterQuestions, 'lines' | 'subscribe'>

const EMPTY = 'The questions you answer will be listed here.'
/** Milliseconds without a change before the lines are read again. */
const PAUSE = 400

const list = (lines: readonly string[]) =>
  element(
    'ul',
    {},
    lines.map((line) => element('li', {}, [element('p', {}, [line])])),
  )

/** The lists of the questions answered on one page, which differ only in whether they name those left out. */
class QuestionLists {
  readonly #shown = new Map<HTMLElement, boolean>()
  #lines: QuestionLines = { answered: [], skipped: [] }

  get isShown(): boolean {
    return this.#shown.size > 0
  }

  write(lines: QuestionLines): void {
    if (JSON.stringify(lines) === JSON.stringify(this.#lines)) return
    this.#lines = lines
    for (const [dom, withSkipped] of this.#shown) this.#fill(dom, withSkipped)
  }

  #fill(dom: HTMLElement, withSkipped: boolean): void {
    const { answered, skipped } = this.#lines
    const left = withSkipped && skipped.length > 0 ? [element('p', {}, [SKIPPED_WORDS]), list(skipped)] : []
    const none = element('p', { class: 'list-empty' }, [EMPTY])
    dom.replaceChildren(answered.length > 0 ? list(answered) : left.length > 0 ? '' : none, ...left)
  }

  view(node: Node, view: EditorView, getPos: () => number | undefined): NodeView {
    const lines = element('div')
    const option = element('button', { type: 'button', class: 'list-option' })
    const dom = element('div', { 'data-questions-answered': '', contenteditable: 'false' }, [lines])
    if (view.editable) dom.append(option)
    option.addEventListener('click', () => {
      const pos = getPos()
      const before = pos === undefined ? null : view.state.doc.nodeAt(pos)
      if (pos === undefined || !before) return
      view.dispatch(view.state.tr.setNodeAttribute(pos, 'withSkipped', before.attrs.withSkipped !== true))
    })
    const show = (shown: Node) => {
      const withSkipped = shown.attrs.withSkipped === true
      this.#shown.set(lines, withSkipped)
      option.textContent = withSkipped ? 'Do not name those left out' : 'Also name those left out'
      this.#fill(lines, withSkipped)
    }
    show(node)
    return {
      dom,
      update: (next) => {
        if (next.type !== node.type) return false
        show(next)
        return true
      },
      stopEvent: (event) => event.target === option,
      ignoreMutation: () => true,
      destroy: () => void this.#shown.delete(lines),
    }
  }
}

/** A list of the questions answered follows what the blocks answer, whoever writes, and is read when they pause. */
export const QuestionsAnsweredView = Extension.create<{ questions: Questions }>({
  name: 'questionsAnsweredView',
  addOptions: () => ({
    questions: { lines: () => ({ answered: [], skipped: [] }), subscribe: () => () => {} },
  }),
  addProseMirrorPlugins() {
    const { questions } = this.options
    const lists = new QuestionLists()
    return [
      new Plugin({
        key: new PluginKey('questionsAnswered'),
        props: {
          nodeViews: { questionsAnswered: (node, view, getPos) => lists.view(node, view, getPos) },
        },
        view: (view) => {
          let timer: ReturnType<typeof setTimeout> | undefined
          let written: Node | null = null
          const write = () => {
            written = view.state.doc
            lists.write(questions.lines(written))
          }
          const soon = () => {
            // The first list of a letter does not wait.
            if (written === null) return write()
            clearTimeout(timer)
            timer = setTimeout(write, PAUSE)
          }
          if (lists.isShown) write()
          const stop = questions.subscribe(() => lists.isShown && write())
          return {
            update: () => {
              if (lists.isShown && view.state.doc !== written) soon()
            },
            destroy: () => {
              clearTimeout(timer)
              stop()
            },
          }
        },
      }),
    ]
  },
})
