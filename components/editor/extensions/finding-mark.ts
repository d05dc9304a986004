import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<DecorationSet>('findingMark')

/** Words of the letter to mark as what is being looked at; null marks none. */
export type MarkedPlace = { from: number; to: number } | null

/** Marks the words of the finding somebody looks at, in place of any marked before. */
export const markFinding = (tr: Transaction, place: MarkedPlace): Transaction => tr.setMeta(key, { place })

/** Shows which words the finding at hand is about, also while the focus is elsewhere. There is one at most. */
export const FindingMark = Extension.create({
  name: 'findingMark',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(tr, marked) {
          const asked: { place: MarkedPlace } | undefined = tr.getMeta(key)
          if (asked)
            return asked.place ? DecorationSet.create(tr.doc, [markOf(tr, asked.place)]) : DecorationSet.empty
          return tr.docChanged ? marked.map(tr.mapping, tr.doc) : marked
        },
      },
      props: { decorations: (state: EditorState) => key.getState(state) },
    }),
  ],
})

function markOf({ doc }: Transaction, { from, to }: { from: number; to: number }): Decoration {
  const node = doc.nodeAt(from)
  const isWhole = node !== null && !node.isText && from + node.nodeSize === to
  return isWhole
    ? Decoration.node(from, to, { class: 'finding' })
    : Decoration.inline(from, to, { class: 'finding' })
}
