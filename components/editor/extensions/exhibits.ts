import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { element } from './element.ts'
import type { ExhibitList } from './exhibit-list.ts'

type Options = { exhibits: Pick<ExhibitList, 'all' | 'subscribe'> }

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

/** “Exhibit A” where it is mentioned; one that is gone reads as a blank. */
function mention(node: Node, exhibits: Options['exhibits']): NodeView {
  const dom = element('span', { class: 'exhibit' })
  return following(dom, exhibits, node, ({ attrs }) => {
    const label = exhibits.all().find(({ id }) => id === attrs.id)?.label
    dom.dataset.exhibit = String(attrs.id)
    dom.classList.toggle('is-gone', label === undefined)
    dom.textContent = label ?? '[exhibit]'
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
  addOptions: () => ({ exhibits: { all: () => [], subscribe: () => () => {} } }),
  addProseMirrorPlugins() {
    const { exhibits } = this.options
    return [
      new Plugin({
        key: new PluginKey('exhibits'),
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
