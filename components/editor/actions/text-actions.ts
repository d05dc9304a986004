import {
  Bold,
  Italic,
  Link,
  RemoveFormatting,
  Strikethrough,
  Subscript,
  Superscript,
  Underline,
} from 'lucide-react'
import type { EditorAction } from './editor-action.ts'

const mark = (name: string, label: string, keys: string, icon: EditorAction['icon']): EditorAction => ({
  id: name,
  label,
  group: 'Text',
  icon,
  keys,
  areKeysInEditor: true,
  isOn: (editor) => editor.isActive(name),
  run: ({ editor }) => void editor.chain().focus().toggleMark(name).run(),
})

export const TEXT_ACTIONS: readonly EditorAction[] = [
  mark('bold', 'Bold', 'Mod-b', Bold),
  mark('italic', 'Italic', 'Mod-i', Italic),
  mark('underline', 'Underline', 'Mod-u', Underline),
  mark('strike', 'Strike through', 'Mod-Shift-s', Strikethrough),
  mark('superscript', 'Superscript', 'Mod-.', Superscript),
  mark('subscript', 'Subscript', 'Mod-,', Subscript),
  {
    id: 'link',
    label: 'Link',
    group: 'Text',
    icon: Link,
    keys: 'Mod-Shift-k',
    isOn: (editor) => editor.isActive('link'),
    run: ({ ui }) => ui.openDialog({ name: 'link' }),
  },
  {
    id: 'plain',
    label: 'Remove formatting',
    group: 'Text',
    icon: RemoveFormatting,
    run: ({ editor }) => void editor.chain().focus().unsetAllMarks().run(),
  },
]
