import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { element } from './element.ts'
import type { ExhibitList } from './exhibit-list.ts'

type Options = { exhibits: Pick<ExhibitList, 'all' | 'subscribe' | 'undoWith'> }

const EMPTY = 'The files you attach will be listed here.'

/** A view whose words follow the exhibits. */
function following(dom: HTMLElement, exhibits: Options['exhibits'], node: Node, write: (node: Node) => void) {
  let shown = node
  write(shown)
  const stop = exhibits.subscribe(() => write(shown))
  return {
    dom,
    update(next: Node) {
      if (next.type !== node.type) return false
      shown = next
      write(shown)
      return true
    },
    ignoreMutation: () => true,
    destroy: stop,
  } satisfies NodeView
}

const GONE = 'This exhibit was removed. Attach it again under Exhibits, or take the mention out.'

/** “Exhibit A” where it is mentioned; one that is gone reads as a blank. */
function mention(node: Node, exhibits: Options['exhibits']): NodeView {
  const dom = element('span', { class: 'exhibit' })
  return following(dom, exhibits, node, ({ attrs }) => {
    const exhibit = exhibits.all().find(({ id }) => id === attrs.id)
    dom.dataset.exhibit = String(attrs.id)
    dom.classList.toggle('is-gone', exhibit === undefined)
    dom.textContent = exhibit?.label ?? '[exhibit]'
    dom.title = exhibit ? exhibit.caption.trim() || exhibit.fileName : GONE
  })
}

function list(node: Node, exhibits: Options['exhibits']): NodeView {
  const dom = element('div', { 'data-exhibit-list': '', contenteditable: 'false' })
  return following(dom, exhibits, node, () => {
    const lines = exhibits
      .all()
      .map(({ label, caption, fileName }) =>
        element('p', {}, [element('strong', {}, [label]), `: ${caption.trim() || fileName}`]),
      )
    dom.replaceChildren(...(lines.length > 0 ? lines : [element('p', { class: 'list-empty' }, [EMPTY])]))
  })
}

/** Exhibits on the page: named by their order, whoever changes it. */
export const Exhibits = Extension.create<Options>({
  name: 'exhibits',
  addOptions: () => ({ exhibits: { all: () => [], subscribe: () => () => {}, undoWith: () => {} } }),
  addProseMirrorPlugins() {
    const { exhibits } = this.options
    return [
      new Plugin({
        key: new PluginKey('exhibits'),
        view({ state }) {
          const undo = yUndoPluginKey.getState(state)
          if (undo) exhibits.undoWith(undo.undoManager)
          return {}
        },
        props: {
          nodeViews: {
            exhibit: (node) => mention(node, exhibits),
            exhibitList: (node) => list(node, exhibits),
          },
        },
      }),
    ]
  },
})
