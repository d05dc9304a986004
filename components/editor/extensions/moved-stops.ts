import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { movedStops } from '#domain/draft/citations/moved-stop.ts'
import type { CitationWords } from './citation-words.ts'

const key = new PluginKey<DecorationSet>('movedStops')
const hide = (pos: number) => Decoration.inline(pos, pos + 1, { class: 'moved-stop' })

/** The set with exactly the letter's stops in it; what did not change keeps its identity and is not drawn again. */
function brought(set: DecorationSet, doc: Node): DecorationSet {
  const wanted = new Set(movedStops(doc))
  const gone = set.find().filter(({ from, to }) => to !== from + 1 || !wanted.delete(from))
  const kept = gone.length > 0 ? set.remove(gone) : set
  return wanted.size > 0 ? kept.add(doc, [...wanted].map(hide)) : kept
}

/** Hides the stops that a style of the text prints behind a citation instead of before it. */
export const movedStopsPlugin = (words: CitationWords) =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        if (words.place === 'notes') return DecorationSet.empty
        if (!tr.docChanged && tr.getMeta(key) !== true) return set
        return brought(set.map(tr.mapping, tr.doc), tr.doc)
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view(view) {
      const restyle = () => view.dispatch(view.state.tr.setMeta(key, true))
      if (words.place === 'text') restyle()
      return { destroy: words.onRestyle(restyle) }
    },
  })
