import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import type { CitedRun } from '#domain/evidence/citing/cite.ts'
import type { CitationWords } from './citation-words.ts'
import { citedRunsDom } from './cited-runs-dom.ts'
import { element } from './element.ts'
import { countBefore } from './note-numbers.ts'

/** What the citation at a place of the letter says. */
export function wordsAt(doc: Node, pos: number, { cited }: CitationWords): CitedRun[] {
  const $pos = doc.resolve(pos)
  if ($pos.parent.type.name !== 'footnote') return cited.loose[countBefore(doc, pos).loose] ?? []
  const note = cited.notes[countBefore(doc, $pos.before()).notes]
  const earlier = $pos.parent.children.slice(0, $pos.index()).filter(({ type }) => type.name === 'citation')
  return note?.citations[earlier.length] ?? []
}

function citationView(
  node: Node,
  view: EditorView,
  getPos: () => number | undefined,
  words: CitationWords,
): NodeView {
  const dom = element('cite', { class: 'citation', 'data-source': String(node.attrs.sourceId) })
  let sourceId = String(node.attrs.sourceId)
  const write = () => {
    const pos = getPos()
    dom.classList.toggle('is-unknown', words.source(sourceId) === null)
    if (pos !== undefined) dom.replaceChildren(...citedRunsDom(wordsAt(view.state.doc, pos, words)))
  }
  write()
  const stop = words.subscribe(write)
  return {
    dom,
    update(updated) {
      if (updated.type !== node.type) return false
      sourceId = String(updated.attrs.sourceId)
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
        props: { nodeViews: { citation: (node, view, getPos) => citationView(node, view, getPos, words) } },
      }),
    ]
  },
})
