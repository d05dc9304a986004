import { ArrowDownNarrowWide, Grid3x3, MessageCircleQuestion, Shapes, Tags } from 'lucide-react'
import { chosenBlocks } from '../coverage/assign.ts'
import type { EditorAction } from './editor-action.ts'

const order = (by: 'question' | 'theme', label: string, icon: EditorAction['icon']): EditorAction => ({
  id: `order-by-${by}`,
  label,
  group: 'Questions',
  icon,
  isForNotices: by === 'question',
  run: ({ ui }) => ui.openDialog({ name: 'regroup', by }),
})

/** Which of the agency's questions the letter answers, and how it says so. */
export const QUESTION_ACTIONS: readonly EditorAction[] = [
  {
    id: 'answers',
    label: 'Answers questions…',
    group: 'Questions',
    icon: MessageCircleQuestion,
    keys: 'Mod-Alt-q',
    isForNotices: true,
    can: (editor) => chosenBlocks(editor).length > 0,
    run: ({ ui }) => ui.openDialog({ name: 'answers' }),
  },
  {
    id: 'matrix',
    label: 'Questions and answers side by side',
    group: 'Questions',
    icon: Grid3x3,
    keys: 'Mod-Alt-m',
    isForNotices: true,
    isForReaders: true,
    run: ({ ui }) => ui.openDialog({ name: 'matrix' }),
  },
  {
    id: 'question-labels',
    label: 'How questions are labelled',
    group: 'Questions',
    icon: Tags,
    isForNotices: true,
    run: ({ ui }) => ui.openDialog({ name: 'question-labels' }),
  },
  order('question', 'Order the body by question', ArrowDownNarrowWide),
  order('theme', 'Order the body by theme', Shapes),
]
