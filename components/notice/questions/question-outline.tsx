'use client'

import { Plus, Redo2, Undo2 } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import type { Question } from '#domain/notice/notice.ts'
import { place } from '#domain/notice/questions/edit-outline.ts'
import { nestQuestions } from '#domain/notice/questions/order-questions.ts'
import { commandFor } from './outline-command.ts'
import { OutlineKeys } from './outline-keys.tsx'
import { QuestionRow } from './question-row.tsx'
import type { Outline } from './use-outline.ts'
import { useRowDrag } from './use-row-drag.ts'

type Props = {
  questions: Question[]
  outline: Outline
  list: RefObject<HTMLUListElement | null>
  /** Ids of questions that a newer version no longer asks. */
  gone: string[]
}

/** The agency's questions as an outline that can be corrected, by mouse and by keyboard alike. */
export function QuestionOutline({ questions, outline, list, gone }: Props) {
  const hint = useId()
  const [areKeysShown, showKeys] = useState(false)
  const { drag, handlers } = useRowDrag(list, (id, targetId, where) =>
    outline.change(place(questions, id, targetId, where)),
  )
  const nested = useMemo(() => nestQuestions(questions), [questions])
  const byId = useMemo(() => new Map(questions.map((question) => [question.id, question])), [questions])

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
    if (isTyping) return
    const key = event.key.toLowerCase()
    if ((event.ctrlKey || event.metaKey) && (key === 'z' || key === 'y')) {
      event.preventDefault()
      return key === 'y' || event.shiftKey ? outline.redo() : outline.undo()
    }
    if (key === '?') return showKeys(true)
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-question]') : null
    const question = byId.get(row?.dataset.question ?? '')
    const command = commandFor(event)
    if (!question || !command) return
    event.preventDefault()
    outline.onCommand(question, command)
  }
  return (
    <section aria-labelledby="questions" className="grid grid-cols-[minmax(0,1fr)] gap-4" onKeyDown={press}>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 id="questions" className="font-semibold text-lg">
          Questions{' '}
          <span className="ml-1 font-normal text-quiet text-sm">
            {questions.length === 1 ? '1 question' : `${questions.length} questions`}
          </span>
        </h2>
        <div className="flex items-center gap-1">
          <IconButton label="Undo" size="icon-sm" disabled={!outline.canUndo} onClick={outline.undo}>
            <Undo2 aria-hidden />
          </IconButton>
          <IconButton label="Do again" size="icon-sm" disabled={!outline.canRedo} onClick={outline.redo}>
            <Redo2 aria-hidden />
          </IconButton>
          <OutlineKeys isOpen={areKeysShown} onOpenChange={showKeys} />
        </div>
      </div>
      <p id={hint} className="text-quiet text-sm">
        Press a question to correct it. Drag a handle to move it with all under it, or use the arrow keys on
        the handle. Words selected in the notice can be made a question there.
      </p>
      <ul ref={list} aria-label="Questions" className="grid grid-cols-[minmax(0,1fr)] gap-1" {...handlers}>
        {nested.map(({ question, depth }) => (
          <QuestionRow
            key={question.id}
            // The outline's own object: nesting copies it, and a copy would be drawn again every time.
            question={byId.get(question.id) ?? question}
            depth={depth}
            hintId={hint}
            editing={outline.editing?.id === question.id ? outline.editing : null}
            isDragged={drag?.id === question.id}
            isGone={gone.includes(question.id)}
            over={drag?.over?.id === question.id ? drag.over.where : null}
            onCommand={outline.onCommand}
            onEnd={outline.onEnd}
          />
        ))}
      </ul>
      <Button variant="secondary" className="w-fit" onClick={outline.addLast}>
        <Plus aria-hidden /> Add a question
      </Button>
    </section>
  )
}
