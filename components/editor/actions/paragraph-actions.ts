import {
  ArrowDownToLine,
  ArrowUpToLine,
  BookCopy,
  Heading,
  Heading1,
  Heading2,
  Heading3,
  List,
  ListIndentDecrease,
  ListIndentIncrease,
  ListOrdered,
  Pilcrow,
  Quote,
  ScrollText,
} from 'lucide-react'
import type { HeadingRole } from '#domain/draft/nodes/heading.ts'
import { setHeadingRole } from '../extensions/heading-role.ts'
import { moveBlock } from '../extensions/move-block.ts'
import type { EditorAction } from './editor-action.ts'

const heading = (level: 1 | 2 | 3, icon: EditorAction['icon']): EditorAction => ({
  id: `heading-${level}`,
  label: `Heading ${level}`,
  group: 'Paragraph',
  icon,
  keys: `Mod-Alt-${level}`,
  areKeysInEditor: true,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: ({ editor }) => void editor.chain().focus().setNode('heading', { level }).run(),
})

const role = (name: HeadingRole, label: string, icon: EditorAction['icon']): EditorAction => ({
  id: `heading-${name}`,
  label,
  group: 'Paragraph',
  icon,
  isOn: (editor) => name !== 'section' && editor.isActive('heading', { role: name }),
  can: (editor) => setHeadingRole(name)(editor.state),
  run: ({ editor }) => {
    editor.commands.focus()
    setHeadingRole(name)(editor.state, editor.view.dispatch)
  },
})

const move = (direction: 1 | -1, label: string, keys: string, icon: EditorAction['icon']): EditorAction => ({
  id: direction === 1 ? 'move-down' : 'move-up',
  label,
  group: 'Paragraph',
  icon,
  keys,
  areKeysInEditor: true,
  can: (editor) => moveBlock(direction)(editor.state),
  run: ({ editor }) => {
    editor.commands.focus()
    moveBlock(direction)(editor.state, editor.view.dispatch)
  },
})

export const PARAGRAPH_ACTIONS: readonly EditorAction[] = [
  {
    id: 'paragraph',
    label: 'Paragraph',
    group: 'Paragraph',
    icon: Pilcrow,
    keys: 'Mod-Alt-0',
    areKeysInEditor: true,
    isOn: (editor) => editor.isActive('paragraph'),
    run: ({ editor }) => void editor.chain().focus().setNode('paragraph').run(),
  },
  heading(1, Heading1),
  heading(2, Heading2),
  heading(3, Heading3),
  role('summary', 'Executive summary heading', ScrollText),
  role('appendix', 'Appendix heading', BookCopy),
  role('section', 'Section heading again', Heading),
  {
    id: 'bullets',
    label: 'Bulleted list',
    group: 'Paragraph',
    icon: List,
    keys: 'Mod-Shift-8',
    areKeysInEditor: true,
    isOn: (editor) => editor.isActive('bulletList'),
    run: ({ editor }) => void editor.chain().focus().toggleList('bulletList', 'listItem').run(),
  },
  {
    id: 'numbers',
    label: 'Numbered list',
    group: 'Paragraph',
    icon: ListOrdered,
    keys: 'Mod-Shift-7',
    areKeysInEditor: true,
    isOn: (editor) => editor.isActive('orderedList'),
    run: ({ editor }) => void editor.chain().focus().toggleList('orderedList', 'listItem').run(),
  },
  {
    id: 'indent',
    label: 'Indent list item',
    group: 'Paragraph',
    icon: ListIndentIncrease,
    keys: 'Tab',
    areKeysInEditor: true,
    can: (editor) => editor.can().sinkListItem('listItem'),
    run: ({ editor }) => void editor.chain().focus().sinkListItem('listItem').run(),
  },
  {
    id: 'outdent',
    label: 'Outdent list item',
    group: 'Paragraph',
    icon: ListIndentDecrease,
    keys: 'Shift-Tab',
    areKeysInEditor: true,
    can: (editor) => editor.can().liftListItem('listItem'),
    run: ({ editor }) => void editor.chain().focus().liftListItem('listItem').run(),
  },
  {
    id: 'quote',
    label: 'Quotation',
    group: 'Paragraph',
    icon: Quote,
    keys: 'Mod-Shift-9',
    areKeysInEditor: true,
    isOn: (editor) => editor.isActive('blockquote'),
    run: ({ editor }) => void editor.chain().focus().toggleWrap('blockquote').run(),
  },
  move(-1, 'Move block up', 'Alt-Shift-ArrowUp', ArrowUpToLine),
  move(1, 'Move block down', 'Alt-Shift-ArrowDown', ArrowDownToLine),
]
