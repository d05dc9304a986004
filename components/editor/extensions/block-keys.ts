import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import { moveBlock } from './move-block.ts'

/** Keys for whole blocks: Alt-Shift-Up and Alt-Shift-Down move one, which is dragging for a keyboard. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  addKeyboardShortcuts() {
    const run = (command: Command) => () => command(this.editor.state, this.editor.view.dispatch)
    return {
      'Alt-Shift-ArrowUp': run(moveBlock(-1)),
      'Alt-Shift-ArrowDown': run(moveBlock(1)),
      // The usual Mod-Shift-b is taken by bold, which listens for a capital B.
      'Mod-Shift-9': () => this.editor.commands.toggleBlockquote(),
    }
  },
})
