import {
  BookmarkPlus,
  BookOpen,
  BookOpenText,
  FileDown,
  FileInput,
  FormInput,
  LibraryBig,
  ListChecks,
  ListTree,
  Newspaper,
  PanelTop,
  Paperclip,
  Redo2,
  Scale,
  Search,
  Send,
  Undo2,
} from 'lucide-react'
import type { SidePanelName } from '../frame/use-editor-ui.ts'
import type { EditorAction } from './editor-action.ts'

const panel = (
  name: SidePanelName,
  label: string,
  keys: string,
  icon: EditorAction['icon'],
): EditorAction => ({
  id: `show-${name}`,
  label,
  group: 'Show',
  icon,
  keys,
  isForReaders: true,
  run: ({ ui }) => ui.togglePanel(name),
})

/** The whole letter: take back, do again, make a file. */
export const LETTER_ACTIONS: readonly EditorAction[] = [
  {
    id: 'undo',
    label: 'Undo',
    group: 'Letter',
    icon: Undo2,
    keys: 'Mod-z',
    areKeysInEditor: true,
    run: ({ editor }) => void editor.chain().focus().undo().run(),
  },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Letter',
    icon: Redo2,
    keys: 'Mod-Shift-z',
    areKeysInEditor: true,
    run: ({ editor }) => void editor.chain().focus().redo().run(),
  },
  {
    id: 'citation-style',
    label: 'Citation style',
    group: 'Letter',
    icon: BookOpenText,
    run: ({ ui }) => ui.openDialog({ name: 'citation-style' }),
  },
  {
    id: 'page-setup',
    label: 'Page and type',
    group: 'Letter',
    icon: PanelTop,
    run: ({ ui }) => ui.openDialog({ name: 'page-setup' }),
  },
  {
    id: 'keep-passage',
    label: 'Keep the passage in the library',
    group: 'Letter',
    icon: BookmarkPlus,
    run: ({ ui }) => ui.openDialog({ name: 'keep' }),
  },
  {
    id: 'bring-back',
    label: 'Bring an edited copy back',
    group: 'Letter',
    icon: FileInput,
    run: ({ ui }) => ui.openDialog({ name: 'bring-back' }),
  },
  {
    id: 'export',
    label: 'Export the letter',
    group: 'Letter',
    icon: FileDown,
    keys: 'Mod-Shift-e',
    isForReaders: true,
    run: ({ ui }) => ui.openDialog({ name: 'export' }),
  },
  {
    id: 'cover-text',
    label: 'Text for the web form',
    group: 'Letter',
    icon: FormInput,
    isForReaders: true,
    run: ({ ui }) => ui.openDialog({ name: 'cover-text' }),
  },
  {
    id: 'file',
    label: 'File the letter step by step',
    group: 'Letter',
    icon: Send,
    run: ({ letter }) => letter.checks.fileHref && window.location.assign(letter.checks.fileHref),
  },
]

/** Panes and windows around the letter. */
export const SHOW_ACTIONS: readonly EditorAction[] = [
  {
    id: 'palette',
    label: 'All commands',
    group: 'Show',
    icon: Search,
    keys: 'Mod-k',
    isForReaders: true,
    run: ({ ui }) => ui.openDialog({ name: 'palette' }),
  },
  {
    id: 'show-outline',
    label: 'Outline and questions',
    group: 'Show',
    icon: ListTree,
    keys: 'Mod-Alt-o',
    isForReaders: true,
    run: ({ ui }) => ui.toggleOutline(),
  },
  panel('library', 'Library panel', 'Mod-Alt-a', LibraryBig),
  panel('evidence', 'Evidence panel', 'Mod-Alt-e', Scale),
  panel('exhibits', 'Exhibits panel', 'Mod-Alt-x', Paperclip),
  panel('checks', 'Checks panel', 'Mod-Alt-c', ListChecks),
  panel('notice', 'Notice panel', 'Mod-Alt-n', Newspaper),
  panel('pages', 'Pages panel', 'Mod-Alt-p', BookOpen),
]
