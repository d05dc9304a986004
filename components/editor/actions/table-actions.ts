import type { Editor } from '@tiptap/core'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns3,
  Rows3,
  TableCellsMerge,
  TableCellsSplit,
  TableProperties,
  Trash2,
} from 'lucide-react'
import type { EditorAction } from './editor-action.ts'

type TableCommand =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'toggleHeaderRow'
  | 'toggleHeaderColumn'
  | 'mergeCells'
  | 'splitCell'
  | 'deleteTable'

const inTable = (editor: Editor) => editor.isActive('table')

const table = (command: TableCommand, label: string, icon: EditorAction['icon']): EditorAction => ({
  id: `table-${command}`,
  label,
  group: 'Table',
  icon,
  can: (editor) => inTable(editor) && editor.can()[command](),
  run: ({ editor }) => void editor.chain().focus()[command]().run(),
})

export const TABLE_ACTIONS: readonly EditorAction[] = [
  table('addRowBefore', 'Add row above', BetweenHorizontalStart),
  table('addRowAfter', 'Add row below', BetweenHorizontalEnd),
  table('addColumnBefore', 'Add column before', BetweenVerticalStart),
  table('addColumnAfter', 'Add column after', BetweenVerticalEnd),
  table('toggleHeaderRow', 'Header row on or off', TableProperties),
  table('toggleHeaderColumn', 'Header column on or off', TableProperties),
  table('mergeCells', 'Merge selected cells', TableCellsMerge),
  table('splitCell', 'Split cell', TableCellsSplit),
  table('deleteRow', 'Delete row', Rows3),
  table('deleteColumn', 'Delete column', Columns3),
  table('deleteTable', 'Delete table', Trash2),
]
