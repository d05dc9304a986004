import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type AnswerPassage, passageAt } from '#domain/draft/coverage/answer-passages.ts'
import { assignQuestions } from '#domain/draft/coverage/assign-questions.ts'
import { SETS_PROVENANCE } from './block-provenance.ts'

/** What a question carries while it is dragged out of a list: its id. */
export const QUESTION_DRAG = 'application/x-rejoinder-question'

const key = new PluginKey<DecorationSet>('questionDrop')

const isQuestion = (event: DragEvent) => event.dataTransfer?.types.includes(QUESTION_DRAG) === true

function passageUnder(view: EditorView, event: DragEvent): AnswerPassage | null {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY })
  return found ? passageAt(view.state.doc, found.inside >= 0 ? found.inside : found.pos) : null
}

/** Takes questions that are dragged onto a passage, and shows which passage would answer them. */
export const QuestionDrop = Extension.create({
  name: 'questionDrop',
  addProseMirrorPlugins() {
    let target = ''
    const show = (view: EditorView, passage: AnswerPassage | null) => {
      view.dom.classList.toggle('takes-question', passage !== null)
      if ((passage?.key ?? '') === target) return
      target = passage?.key ?? ''
      view.dispatch(view.state.tr.setMeta(key, passage?.blocks ?? []))
    }
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply(tr, set) {
            const blocks: number[] | undefined = tr.getMeta(key)
            if (!blocks) return set === DecorationSet.empty ? set : set.map(tr.mapping, tr.doc)
            const shown = blocks.map((pos) =>
              Decoration.node(pos, pos + (tr.doc.nodeAt(pos)?.nodeSize ?? 0), { class: 'is-drop-target' }),
            )
            return DecorationSet.create(tr.doc, shown)
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleDOMEvents: {
            dragover: (view, event) => {
              if (!view.editable || !isQuestion(event)) return false
              const passage = passageUnder(view, event)
              show(view, passage)
              if (event.dataTransfer) event.dataTransfer.dropEffect = passage ? 'link' : 'none'
              event.preventDefault()
              return true
            },
            dragleave: (view, event) => {
              const isOut = !(event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget))
              if (isOut && target !== '') show(view, null)
              return false
            },
            drop: (view, event) => {
              if (!view.editable || !isQuestion(event)) return false
              event.preventDefault()
              const passage = passageUnder(view, event)
              show(view, null)
              const id = event.dataTransfer?.getData(QUESTION_DRAG)
              if (!passage || !id) return true
              const tr = view.state.tr.setMeta(SETS_PROVENANCE, true)
              view.dispatch(assignQuestions(tr, passage.blocks, { add: [id] }))
              return true
            },
          },
        },
      }),
    ]
  },
})
