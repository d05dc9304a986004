import type { Editor } from '@tiptap/core'
import type { Cursor } from '#components/preview/use-follow.ts'

/** What stands for a node among words. */
const NODE = '\uFFFC'

/** Follows the cursor of a letter, so that its page can be shown. */
export const cursorOf = (editor: Editor): Cursor => ({
  subscribe: (listener) => {
    editor.on('selectionUpdate', listener)
    return () => editor.off('selectionUpdate', listener)
  },
  read: () => {
    const { doc, selection } = editor.state
    const { parent, parentOffset, pos } = selection.$head
    if (!parent.isTextblock) return null
    const words = (from: number, to: number) => parent.textBetween(from, to, '', NODE).split(NODE)
    return {
      before: words(0, parentOffset).at(-1) ?? '',
      after: words(parentOffset, parent.content.size)[0] ?? '',
      share: pos / Math.max(1, doc.content.size),
    }
  },
})
