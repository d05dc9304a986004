'use client'

import { memo, type ReactNode } from 'react'
import { actionById } from '../actions/all-actions.ts'
import { GO_ACTIONS } from '../actions/go-actions.ts'
import { PARAGRAPH_ACTIONS } from '../actions/paragraph-actions.ts'
import { QUESTION_ACTIONS } from '../actions/question-actions.ts'
import type { EditorUi } from '../frame/use-editor-ui.ts'
import { ActionButton } from './action-button.tsx'
import { BlockMenu } from './block-menu.tsx'
import { HistoryButtons } from './history-buttons.tsx'
import { MoreMenu } from './more-menu.tsx'
import { moveFocusWithArrows } from './move-focus-with-arrows.ts'
import { TableMenu } from './table-menu.tsx'

const named = (...ids: string[]) => ids.map(actionById)
const MARKS = named('bold', 'italic', 'underline', 'link')
const LISTS = named('bullets', 'numbers', 'quote')
const INSERTS = named('footnote', 'citation', 'field', 'table', 'picture', 'exhibit')
const MORE = [
  { title: 'Text', actions: named('strike', 'superscript', 'subscript', 'plain') },
  {
    title: 'Paragraph',
    actions: [...PARAGRAPH_ACTIONS.filter(({ id }) => /indent|outdent|move/.test(id)), actionById('rule')],
  },
  { title: 'Go to', actions: GO_ACTIONS },
  { title: 'Questions', actions: QUESTION_ACTIONS },
  {
    title: 'Letter',
    actions: named(
      'citation-style',
      'contents',
      'questions-answered',
      'exhibit-list',
      'signatories',
      'picture-words',
      'cover-text',
      'bring-back',
    ),
  },
]

const start = (toolbar: HTMLDivElement | null) => (toolbar ? moveFocusWithArrows(toolbar) : undefined)

const Group = ({ children }: { children: ReactNode }) => (
  <div className="flex shrink-0 items-center border-line border-l pl-1.5">{children}</div>
)

/** The writer's tools. One stop of the Tab key: the arrow keys move inside it. */
export const Toolbar = memo(function Toolbar({ ui }: { ui: EditorUi }) {
  const buttons = (actions: typeof MARKS) =>
    actions.map((action) => <ActionButton key={action.id} action={action} ui={ui} />)
  return (
    <div
      role="toolbar"
      aria-label="Formatting"
      aria-orientation="horizontal"
      ref={start}
      className="flex items-center gap-1.5 overflow-x-auto px-2 py-1 sm:px-3"
    >
      <div className="flex shrink-0 items-center">
        <HistoryButtons ui={ui} />
      </div>
      <Group>
        <BlockMenu ui={ui} />
      </Group>
      <Group>{buttons(MARKS)}</Group>
      <Group>{buttons(LISTS)}</Group>
      <Group>{buttons(INSERTS)}</Group>
      <TableMenu ui={ui} />
      <Group>
        <MoreMenu groups={MORE} ui={ui} />
        <ActionButton action={actionById('palette')} ui={ui} />
      </Group>
    </div>
  )
})
