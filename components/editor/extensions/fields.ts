import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Command, NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { nextOpenField, previousOpenField } from '#domain/draft/reading/open-fields.ts'
import { element } from './element.ts'
import type { FieldValues } from './field-values.ts'

export type FieldsOptions = {
  values: FieldValues | null
  /** What a blank shows while it is open. */
  labelOf: (id: string) => string
  /** Asks the writer for a field's words; `anchor` is the blank on the page. */
  onOpen: (id: string, anchor: HTMLElement) => void
}

function fieldView(
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
  options: FieldsOptions,
): NodeView {
  const dom = element('span', { class: 'field', role: 'button' })
  let id = String(node.attrs.id)
  const write = () => {
    const value = options.values?.get(id) ?? ''
    const label = options.labelOf(id)
    dom.dataset.field = id
    dom.classList.toggle('is-open', value === '')
    dom.textContent = value || label
    dom.setAttribute('aria-label', value ? `${label}: ${value}` : `Blank to fill: ${label}`)
  }
  write()
  const stop = options.values?.subscribe(write)
  dom.addEventListener('click', () => {
    const pos = getPos()
    if (!view.editable || pos === undefined) return
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)))
    options.onOpen(id, dom)
  })
  return {
    dom,
    update(updated) {
      if (updated.type !== node.type) return false
      id = String(updated.attrs.id)
      write()
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: () => true,
    destroy: () => stop?.(),
  }
}

/** Selects the next blank nobody has filled, or the one before, and asks for its words. */
export const stepToField =
  (direction: 1 | -1, options: FieldsOptions): Command =>
  (state, dispatch, view) => {
    const { selection, doc } = state
    const step = direction === 1 ? nextOpenField : previousOpenField
    const isOnField = selection instanceof NodeSelection && selection.node.type.name === 'field'
    // A blank right after the cursor counts as the next one; the one that is selected does not.
    const from = direction === 1 && !isOnField ? selection.from - 1 : selection.from
    const place = step(doc, from, options.values?.all() ?? {})
    if (!place) return false
    if (!dispatch) return true
    dispatch(state.tr.setSelection(NodeSelection.create(doc, place.pos)).scrollIntoView())
    const dom = view?.nodeDOM(place.pos)
    if (dom instanceof HTMLElement) options.onOpen(place.id, dom)
    return true
  }

const openSelectedField =
  (options: FieldsOptions): Command =>
  ({ selection }, dispatch, view) => {
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'field') return false
    const dom = view?.nodeDOM(selection.from)
    if (dispatch && dom instanceof HTMLElement) options.onOpen(String(selection.node.attrs.id), dom)
    return true
  }

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    fields: {
      /** Goes to the next blank nobody has filled, or the one before, and asks for its words. */
      stepToField: (direction: 1 | -1) => ReturnType
    }
  }
}

/** Blanks: filled once for the whole draft, stepped through with F8. */
export const Fields = Extension.create<FieldsOptions>({
  name: 'fields',
  priority: 1100,
  addOptions: () => ({ values: null, labelOf: (id) => id, onOpen: () => {} }),
  addCommands() {
    return {
      stepToField:
        (direction) =>
        ({ tr, state, view, dispatch }) => {
          const step = stepToField(direction, this.options)
          // The command dispatches for itself, because it must see the blank on the page afterwards.
          tr.setMeta('preventDispatch', true)
          return step(state, dispatch && view.dispatch, view)
        },
    }
  },
  addKeyboardShortcuts() {
    const run = (command: Command) => () =>
      command(this.editor.state, this.editor.view.dispatch, this.editor.view)
    return {
      F8: run(stepToField(1, this.options)),
      'Shift-F8': run(stepToField(-1, this.options)),
      Enter: run(openSelectedField(this.options)),
    }
  },
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin({
        key: new PluginKey('fields'),
        props: { nodeViews: { field: (node, view, getPos) => fieldView(node, view, getPos, options) } },
      }),
    ]
  },
})
