import { Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { LIMITS } from '#domain/limits.ts'
import { cleanPaste } from '../paste/clean-paste.ts'
import { pastedRtf } from '../paste/pasted-rtf.ts'

const pictures = (count: number) =>
  count === 1
    ? 'One picture was left out. Insert it with the picture button, so that it is kept with the draft.'
    : `${count} pictures were left out. Insert them with the picture button, so that they are kept with the draft.`

const PICTURE_FILE =
  'A file cannot be dropped or pasted into the letter. Insert a picture with the picture button, which asks what it shows.'

/** Pasting from Word, Google Docs and the web keeps structure and drops rubbish. */
export const WordPaste = Extension.create<{ onMessage: (message: string) => void }>({
  name: 'wordPaste',
  addOptions: () => ({ onMessage: () => {} }),
  addProseMirrorPlugins() {
    const { onMessage } = this.options
    return [
      new Plugin({
        key: new PluginKey('wordPaste'),
        props: {
          transformPastedHTML(html) {
            const { html: clean, picturesDropped } = cleanPaste(html)
            if (picturesDropped > 0) onMessage(pictures(picturesDropped))
            return clean
          },
          // Some programs put rich text beside the plain words and no page.
          handlePaste(view, event) {
            const data = event.clipboardData
            const rich = data?.getData('text/html') === '' ? data.getData('text/rtf') : ''
            const blocks = pastedRtf(rich)
            if (blocks.length === 0) return false
            const content = Fragment.fromJSON(view.state.schema, blocks)
            const isLine = content.childCount === 1 && content.firstChild?.type.name === 'paragraph'
            view.dispatch(
              view.state.tr
                .replaceSelection(new Slice(content, isLine ? 1 : 0, isLine ? 1 : 0))
                .scrollIntoView(),
            )
            return true
          },
          // Left alone, a dropped file would replace the whole page.
          handleDrop(_view, event) {
            if (!event.dataTransfer?.files.length) return false
            onMessage(PICTURE_FILE)
            return true
          },
          handleDOMEvents: {
            paste(_view, event) {
              const data = event.clipboardData
              const size = Math.max(
                data?.getData('text/html').length ?? 0,
                data?.getData('text/plain').length ?? 0,
              )
              if (size === 0 && data?.files.length) {
                event.preventDefault()
                onMessage(PICTURE_FILE)
                return true
              }
              if (size <= LIMITS.pasteChars) return false
              event.preventDefault()
              onMessage(
                `This is too much to paste at once: more than ${LIMITS.pasteChars / 1_000_000} million characters. Paste it in parts.`,
              )
              return true
            },
          },
        },
      }),
    ]
  },
})
