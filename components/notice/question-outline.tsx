'use client'

import { Plus } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import {
  addAfter,
  moveDown,
  moveUp,
  nest,
  type OutlineEdit,
  place,
  remove,
  unnest,
} from '#domain/notice/edit-outline.ts'
import type { Question } from '#domain/notice/notice.ts'
import { nestQuestions } from '#domain/notice/order-questions.ts'
import { newId } from './new-id.ts'
import { QuestionRow } from './question-row.tsx'
import { useRowDrag } from './use-row-drag.ts'

type Props = { questions: Question[]; onChange: (questions: Question[]) => void }

export type OutlineMove = 'up' | 'down' | 'nest' | 'unnest'

const EDITS: Record<OutlineMove, OutlineEdit> = { up: moveUp, down: moveDown, nest, unnest }

/** The agency's questions as an outline that can be corrected, by mouse and by keyboard alike. */
export function QuestionOutline({ questions, onChange }: Props) {
  const hint = useId()
  const list = useRef<HTMLUListElement>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const { drag, handlers } = useRowDrag(list, (id, targetId, where) =>
    onChange(place(questions, id, targetId, where)),
  )
  const nested = useMemo(() => nestQuestions(questions), [questions])

  const focusOn = (id: string | undefined, part: 'handle' | 'text' = 'handle') =>
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-question="${id ?? ''}"] [data-${part}]`)?.focus(),
    )
  const move = (id: string, how: OutlineMove) => {
    onChange(EDITS[how](questions, id))
    focusOn(id)
  }
  const add = (afterId: string | null) => {
    const added: Question = { id: newId(), label: '', parentId: null, text: '', span: null }
    onChange(addAfter(questions, added, afterId))
    setEditing(added.id)
  }
  const takeOut = (question: Question) => {
    const left = remove(questions, question.id)
    const at = questions.findIndex((other) => other.id === question.id)
    onChange(left)
    focusOn((left[at] ?? left.at(-1))?.id)
    const count = questions.length - left.length
    toast(count > 1 ? `Removed a question and the ${count - 1} under it` : 'Removed a question', {
      action: { label: 'Undo', onClick: () => onChange(questions) },
    })
  }
  const edit = (question: Question, part: Pick<Question, 'label' | 'text'>) => {
    setEditing(null)
    const isBlank = part.text === '' && part.label === ''
    if (isBlank && question.text === '') onChange(questions.filter((other) => other.id !== question.id))
    else onChange(questions.map((other) => (other.id === question.id ? { ...other, ...part } : other)))
    focusOn(question.id, 'text')
  }
  return (
    <section aria-labelledby="questions" className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="questions" className="font-semibold text-lg">
          Questions
        </h2>
        <p className="text-quiet text-sm">
          {questions.length === 1 ? '1 question' : `${questions.length} questions`}
        </p>
      </div>
      <p id={hint} className="text-quiet text-sm">
        Drag a handle to move a question with all under it, or use the arrow keys on it: up and down to move,
        right to put it under the one above, left to take it out.
      </p>
      <ul ref={list} aria-label="Questions" className="grid gap-1">
        {nested.map(({ question, depth }) => (
          <QuestionRow
            key={question.id}
            question={question}
            depth={depth}
            hintId={hint}
            isEditing={editing === question.id}
            isDragged={drag?.id === question.id}
            over={drag?.over?.id === question.id ? drag.over.where : null}
            drag={handlers(question.id)}
            onEdit={() => setEditing(question.id)}
            onDone={(part) => edit(question, part)}
            onMove={(how) => move(question.id, how)}
            onAdd={() => add(question.id)}
            onRemove={() => takeOut(question)}
          />
        ))}
      </ul>
      <Button variant="secondary" className="w-fit" onClick={() => add(null)}>
        <Plus aria-hidden /> Add a question
      </Button>
    </section>
  )
}
