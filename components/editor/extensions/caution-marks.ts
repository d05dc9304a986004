import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Caution, CautionFinder } from '#domain/draft/reading/find-cautions.ts'

const LABELS = {
  refused: 'Wording to change',
  source: 'A source to mind',
} as const satisfies Record<Caution['kind'], string>

const decorationOf = ({ kind, from, to }: Caution) => {
  const attributes = { class: `caution is-${kind}`, title: LABELS[kind] }
  return kind === 'source' ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes)
}

/** The caution the cursor is in, or that is selected; null nearly always. */
export function cautionAt(state: EditorState, find: CautionFinder): Caution | null {
  const { from, to, $from } = state.selection
  if ($from.depth === 0) return null
  const start = $from.before(1)
  const found = find($from.node(1)).find(
    (caution) => start + caution.from <= from && to <= start + caution.to,
  )
  return found ? { ...found, from: start + found.from, to: start + found.to } : null
}

/**
 * Underlines what the library warns of. What stands in a block is remembered with it, so that a keystroke searches
 * the block it falls in and no other.
 */
export const CautionMarks = Extension.create<{ find: CautionFinder }>({
  name: 'cautionMarks',
  addOptions: () => ({ find: () => [] }),
  addProseMirrorPlugins() {
    const { find } = this.options
    let last: { doc: Node; set: DecorationSet } | null = null
    const decorations = ({ doc }: EditorState): DecorationSet => {
      if (last?.doc !== doc) last = { doc, set: DecorationSet.create(doc, find(doc).map(decorationOf)) }
      return last.set
    }
    return [new Plugin({ key: new PluginKey('cautionMarks'), props: { decorations } })]
  },
})
