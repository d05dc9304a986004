import type { Editor } from '@tiptap/core'
import {
  BookMarked,
  Files,
  ImagePlus,
  ListChecks,
  Minus,
  Paperclip,
  Superscript,
  Table,
  TableOfContents,
  TextCursorInput,
} from 'lucide-react'
import { insertFootnote } from '../extensions/footnote-commands.ts'
import type { EditorAction } from './editor-action.ts'

/** What the letter lists of itself stands between two of its blocks, so none is cut in two for it. */
function insertBelow(editor: Editor, type: 'contents' | 'questionsAnswered' | 'exhibitList'): void {
  const { $to } = editor.state.selection
  const pos = $to.depth > 0 ? $to.after(1) : $to.pos
  editor.chain().focus().insertContentAt(pos, { type }).scrollIntoView().run()
}

/** Footnote, citation, blank, table, picture, rule: what is put where the cursor is. */
export const INSERT_ACTIONS: readonly EditorAction[] = [
  {
    id: 'footnote',
    label: 'Footnote',
    group: 'Insert',
    icon: Superscript,
    keys: 'Mod-Alt-f',
    areKeysInEditor: true,
    can: (editor) => insertFootnote(editor.state),
    run: ({ editor }) => {
      editor.commands.focus()
      insertFootnote(editor.state, editor.view.dispatch)
    },
  },
  {
    id: 'citation',
    label: 'Citation',
    group: 'Insert',
    icon: BookMarked,
    keys: 'Mod-Alt-r',
    run: ({ ui }) => ui.openDialog({ name: 'citation' }),
  },
  {
    id: 'field',
    label: 'Blank to fill',
    group: 'Insert',
    icon: TextCursorInput,
    keys: 'Mod-Alt-b',
    run: ({ ui }) => ui.openDialog({ name: 'field' }),
  },
  {
    id: 'table',
    label: 'Table',
    group: 'Insert',
    icon: Table,
    run: ({ ui }) => ui.openDialog({ name: 'table' }),
  },
  {
    id: 'picture',
    label: 'Picture',
    group: 'Insert',
    icon: ImagePlus,
    run: ({ ui }) => ui.openDialog({ name: 'picture' }),
  },
  {
    id: 'exhibit',
    label: 'Mention of an exhibit',
    group: 'Insert',
    icon: Paperclip,
    run: ({ ui }) => ui.openDialog({ name: 'exhibit' }),
  },
  {
    id: 'contents',
    label: 'Table of contents',
    group: 'Insert',
    icon: TableOfContents,
    run: ({ editor }) => insertBelow(editor, 'contents'),
  },
  {
    id: 'questions-answered',
    label: 'List of the questions you answer',
    group: 'Insert',
    icon: ListChecks,
    isForNotices: true,
    run: ({ editor }) => insertBelow(editor, 'questionsAnswered'),
  },
  {
    id: 'exhibit-list',
    label: 'List of exhibits',
    group: 'Insert',
    icon: Files,
    run: ({ editor }) => insertBelow(editor, 'exhibitList'),
  },
  {
    id: 'rule',
    label: 'Dividing line',
    group: 'Insert',
    icon: Minus,
    run: ({ editor }) => void editor.chain().focus().setHorizontalRule().run(),
  },
]
