import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { pictureView } from './picture-view.ts'

/** How pictures look while they are edited. */
export const BlockViews = Extension.create<{ onEditAlt: (pos: number, alt: string) => void }>({
  name: 'blockViews',
  addOptions: () => ({ onEditAlt: () => {} }),
  addProseMirrorPlugins() {
    const { onEditAlt } = this.options
    return [
      new Plugin({
        key: new PluginKey('blockViews'),
        props: {
          nodeViews: {
            image: (node, view, getPos) => pictureView(node, view, getPos, onEditAlt),
          },
        },
      }),
    ]
  },
})
