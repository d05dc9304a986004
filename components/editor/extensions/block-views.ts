import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { type PictureWords, pictureView } from './picture-view.ts'

/** How pictures look while they are edited. */
export const BlockViews = Extension.create<{ onEditPicture: (pos: number, words: PictureWords) => void }>({
  name: 'blockViews',
  addOptions: () => ({ onEditPicture: () => {} }),
  addProseMirrorPlugins() {
    const { onEditPicture } = this.options
    return [
      new Plugin({
        key: new PluginKey('blockViews'),
        props: {
          nodeViews: {
            image: (...given) => pictureView(given, onEditPicture),
          },
        },
      }),
    ]
  },
})
