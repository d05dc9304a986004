import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import {
  BookMarked,
  Captions,
  Files,
  ImagePlus,
  ListChecks,
  Minus,
  Paperclip,
  Signature,
  Superscript,
  Table,
  TableOfContents,
  TextCursorInput,
} from 'lucide-react'
import { insertFootnote } from '../extensions/footnote-commands.ts'
import type { ActionContext, EditorAction } from './editor-action.ts'

/** What the letter lists of itself stands between two of its blocks, so none is cut in two for it. */
function insertBelow(editor: Editor, type: 'contents' | 'questionsAnswered' | 'exhibitList'): void {
  const { $to } = editor.state.selection
  const pos = $to.depth > 0 ? $to.after(1) : $to.pos
  editor.chain().focus().insertContentAt(pos, { type }).scrollIntoView().run()
}

/** Under the signature where there is one, else below the cursor: a block with a line for each organisation. */
function insertSignatories({ editor }: ActionContext): void {
  const { doc, selection } = editor.state
  let after: number | null = null
  doc.forEach((node, pos) => {
    if (node.type.name === 'letterPart' && node.attrs.part === 'signature') after = pos + node.nodeSize
  })
  const at = after ?? (selection.$to.depth > 0 ? selection.$to.after(1) : selection.to)
  const block = { type: 'letterPart', attrs: { part: 'signatories' }, content: [{ type: 'paragraph' }] }
  editor
    .chain()
    .insertContentAt(at, block)
    .setTextSelection(at + 2)
    .focus()
    .scrollIntoView()
    .run()
}

/** Where the selected picture stands; null where none is selected. */
const selectedPicture = ({ state: { selection } }: Editor): number | null =>
  selection instanceof NodeSelection && selection.node.type.name === 'image' ? selection.from : null

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
    id: 'picture-words',
    label: 'Caption and alternative text of the picture',
    group: 'Insert',
    icon: Captions,
    can: (editor) => selectedPicture(editor) !== null,
    run: ({ editor, ui }) => {
      const pos = selectedPicture(editor)
      if (pos === null) return
      const { alt, caption } = editor.state.doc.nodeAt(pos)?.attrs ?? {}
      const words = { alt: String(alt ?? ''), caption: String(caption ?? '') }
      ui.openDialog({ name: 'picture-words', pos, words })
    },
  },
  {
    id: 'signatories',
    label: 'Signatories',
    group: 'Insert',
    icon: Signature,
    run: insertSignatories,
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
