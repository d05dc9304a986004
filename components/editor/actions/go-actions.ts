import { ArrowDown, ArrowUp, ListChecks, SquarePen, StickyNote } from 'lucide-react'
import { openNextNote } from '../extensions/footnote-commands.ts'
import { stepToFinding } from '../findings/step-to-finding.ts'
import type { EditorAction } from './editor-action.ts'

const note = (direction: 1 | -1, label: string): EditorAction => ({
  id: direction === 1 ? 'next-note' : 'previous-note',
  label,
  group: 'Go to',
  icon: direction === 1 ? StickyNote : ArrowUp,
  isForReaders: true,
  run: ({ editor }) => {
    editor.commands.focus()
    openNextNote(direction)(editor.state, editor.view.dispatch)
  },
})

const finding = (direction: 1 | -1, label: string, keys: string): EditorAction => ({
  id: direction === 1 ? 'next-finding' : 'previous-finding',
  label,
  group: 'Go to',
  icon: ListChecks,
  keys,
  isForReaders: true,
  run: ({ letter, ui }) => stepToFinding(letter, ui, direction),
})

export const GO_ACTIONS: readonly EditorAction[] = [
  {
    id: 'next-field',
    label: 'Next blank to fill',
    group: 'Go to',
    icon: SquarePen,
    keys: 'F8',
    run: ({ editor }) => void editor.commands.stepToField(1),
  },
  {
    id: 'previous-field',
    label: 'Previous blank to fill',
    group: 'Go to',
    icon: SquarePen,
    keys: 'Shift-F8',
    run: ({ editor }) => void editor.commands.stepToField(-1),
  },
  finding(1, 'Next finding of the checks', 'F9'),
  finding(-1, 'Previous finding of the checks', 'Shift-F9'),
  note(1, 'Next footnote'),
  note(-1, 'Previous footnote'),
  {
    id: 'top',
    label: 'Top of the letter',
    group: 'Go to',
    icon: ArrowUp,
    isForReaders: true,
    run: ({ editor }) => void editor.chain().focus('start').scrollIntoView().run(),
  },
  {
    id: 'bottom',
    label: 'End of the letter',
    group: 'Go to',
    icon: ArrowDown,
    isForReaders: true,
    run: ({ editor }) => void editor.chain().focus('end').scrollIntoView().run(),
  },
]
