import { Extension } from '@tiptap/core'
import { initProseMirrorDoc } from '@tiptap/y-tiptap'
import type { XmlFragment } from 'yjs'

export type YMapping = ReturnType<typeof initProseMirrorDoc>['mapping']

/**
 * Opens the editor on the letter itself. Left to the binding, the page is drawn empty, then replaced whole, with
 * the cursor outside any words in between. `mapping` is filled here and given to the binding.
 */
export const LetterOnPage = Extension.create<{ fragment: XmlFragment | null; mapping: YMapping }>({
  name: 'letterOnPage',
  addOptions: () => ({ fragment: null, mapping: new Map() }),
  onBeforeCreate() {
    const { fragment, mapping } = this.options
    if (!fragment || fragment.length === 0) return
    const start = initProseMirrorDoc(fragment, this.editor.schema)
    for (const [type, node] of start.mapping) mapping.set(type, node)
    // The very nodes of the mapping: JSON, which the option's type asks for, would make others.
    Object.assign(this.editor.options, { content: start.doc })
  },
})
