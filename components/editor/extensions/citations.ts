import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import type { CitedWork } from '#domain/evidence/cite.ts'
import type { CitationWords } from './citation-words.ts'
import { element } from './element.ts'

const workOf = (node: Node): CitedWork => ({
  sourceId: String(node.attrs.sourceId),
  locator: typeof node.attrs.locator === 'string' ? node.attrs.locator : null,
})

function citationView(node: Node, words: CitationWords): NodeView {
  const dom = element('cite', { class: 'citation', 'data-source': String(node.attrs.sourceId) })
  let work = workOf(node)
  const write = () => {
    dom.classList.toggle('is-unknown', words.source(work.sourceId) === null)
    dom.replaceChildren(
      ...words.words(work).map((run) => (run.italic ? element('em', {}, [run.text]) : run.text)),
    )
  }
  write()
  const stop = words.subscribe(write)
  return {
    dom,
    update(updated) {
      if (updated.type !== node.type) return false
      work = workOf(updated)
      write()
      return true
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: () => true,
    destroy: stop,
  }
}

/** Citations show the words the draft's citation style gives them. */
export const Citations = Extension.create<{ words: CitationWords | null }>({
  name: 'citations',
  addOptions: () => ({ words: null }),
  addProseMirrorPlugins() {
    const { words } = this.options
    if (!words) return []
    return [
      new Plugin({
        key: new PluginKey('citations'),
        props: { nodeViews: { citation: (node) => citationView(node, words) } },
      }),
    ]
  },
})
