import type { Editor } from '@tiptap/core'
import type { LucideIcon } from 'lucide-react'
import type { LetterEditor } from '../editor-context.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'

export const ACTION_GROUPS = [
  'Insert',
  'Questions',
  'Go to',
  'Text',
  'Paragraph',
  'Table',
  'Letter',
  'Show',
] as const
export type ActionGroup = (typeof ACTION_GROUPS)[number]

/** What runs an action: the letter, its editor, and the windows and panes around it. */
export type ActionContext = { letter: LetterEditor; editor: Editor; ui: EditorUi }

/** One thing a writer can do, listed once: toolbar, palette and shortcuts all take it from here. */
export type EditorAction = {
  id: string
  label: string
  group: ActionGroup
  icon: LucideIcon
  /** Its shortcut, for example `Mod-Shift-k`. */
  keys?: string
  /** Whether the editor's own keymap listens for the keys; the others are listened for around it. */
  areKeysInEditor?: boolean
  /** Readers may do it too. */
  isForReaders?: boolean
  /** It makes sense only in a letter that answers a notice. */
  isForNotices?: boolean
  isOn?: (editor: Editor) => boolean
  /** Whether it can be done now; read when a menu opens, and at the toolbar's narrow selectors. */
  can?: (editor: Editor) => boolean
  run: (context: ActionContext) => void
}

/** What somebody may do with the letter that is open. */
export type Offer = { canWrite: boolean; canExport: boolean; canFile: boolean; hasNotice: boolean }

/** Whether an action is offered at all; `can` then says whether it can be done now. */
export const isOffered = (
  { id, isForReaders, isForNotices }: EditorAction,
  { canWrite, canExport, canFile, hasNotice }: Offer,
): boolean =>
  (canWrite || isForReaders === true) &&
  (canExport || id !== 'export') &&
  (canFile || id !== 'file') &&
  (hasNotice || isForNotices !== true)
