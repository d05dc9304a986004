'use client'

import { ArrowRight, CircleSlash, Ellipsis, Newspaper, RotateCcw, TextCursor } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'
import type { Question } from '#domain/notice/notice.ts'
import { chosenBlocks } from '../coverage/assign.ts'
import { useLetterEditor } from '../editor-context.ts'

/** What can be done with a question from the list. */
export type QuestionAct = 'go' | 'read' | 'answered-here' | 'skip' | 'open-again'

type Props = {
  question: Question
  state: QuestionState
  isSkipped: boolean
  canWrite: boolean
  onAct: (name: QuestionAct, questionId: string) => void
}

/** The button of a question's menu. The menu is made when it is first opened: a notice may ask thousands of questions. */
export function QuestionMenu(props: Props) {
  const [isMade, setIsMade] = useState(false)
  const { label, text } = props.question
  const button = (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={`What to do with question ${label || text.slice(0, 40)}`}
      aria-haspopup="menu"
      className="text-quiet sm:size-7"
      onClick={() => setIsMade(true)}
    >
      <Ellipsis aria-hidden />
    </Button>
  )
  if (!isMade) return button
  return (
    <DropdownMenu defaultOpen>
      <DropdownMenuTrigger asChild>{button}</DropdownMenuTrigger>
      <Items {...props} />
    </DropdownMenu>
  )
}

function Items({ question: { id }, state, isSkipped, canWrite, onAct }: Props) {
  const { editor } = useLetterEditor()
  return (
    <DropdownMenuContent align="end">
      {canWrite ? (
        <DropdownMenuItem
          disabled={chosenBlocks(editor).length === 0}
          onSelect={() => onAct('answered-here', id)}
        >
          <TextCursor aria-hidden />
          Answered where the cursor is
        </DropdownMenuItem>
      ) : null}
      <DropdownMenuItem disabled={state !== 'answered'} onSelect={() => onAct('go', id)}>
        <ArrowRight aria-hidden />
        Go to the answer
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => onAct('read', id)}>
        <Newspaper aria-hidden />
        Read it in the notice
      </DropdownMenuItem>
      {canWrite ? (
        <DropdownMenuItem onSelect={() => setTimeout(() => onAct('skip', id))}>
          <CircleSlash aria-hidden />
          {isSkipped ? 'Change why it is skipped…' : 'Skip on purpose…'}
        </DropdownMenuItem>
      ) : null}
      {canWrite && isSkipped ? (
        <DropdownMenuItem onSelect={() => onAct('open-again', id)}>
          <RotateCcw aria-hidden />
          Open again
        </DropdownMenuItem>
      ) : null}
    </DropdownMenuContent>
  )
}
