import type { Editor } from '@tiptap/core'

/** Puts “Exhibit A” where the cursor is; which letter it has, its order says from then on. */
export function insertMention(editor: Editor, id: string): void {
  editor.chain().focus().insertContent({ type: 'exhibit', attrs: { id } }).run()
}
