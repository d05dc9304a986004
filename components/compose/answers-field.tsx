'use client'

import { useState } from 'react'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { setAnswers } from '#domain/draft/assemble/edit-plan.ts'
import type { PlanItem } from '#domain/draft/assemble/plan.ts'
import type { Question } from '#domain/notice/notice.ts'
import { shortName } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = { item: PlanItem; title: string; questions: Question[]; edit: EditPlan }

/** Which of the chosen questions an argument answers. It stands under the first of them. */
export function AnswersField({ item, title, questions, edit }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  if (questions.length === 0) return null
  const answered = questions.filter((question) => item.questionIds.includes(question.id))
  return (
    <details className="text-sm" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="rounded py-1 text-quiet hover:text-ink">
        {answered.length === 0
          ? 'Answers no question in particular'
          : `Answers ${answered.length === 1 ? 'question' : 'questions'} ${answered.map(shortName).join(', ')}`}
      </summary>
      {/* Sixty cards times sixty questions are too many boxes to draw unseen. */}
      {isOpen ? (
        <fieldset className="mt-2 grid max-h-64 gap-2 overflow-y-auto rounded border border-line p-3">
          <legend className="sr-only">Questions that {title} answers</legend>
          {questions.map((question) => (
            <FormField
              key={question.id}
              isInline
              label={
                <span className="line-clamp-2">
                  {question.label === '' ? null : <b>{question.label} </b>}
                  {question.text}
                </span>
              }
            >
              <Checkbox
                checked={item.questionIds.includes(question.id)}
                onCheckedChange={(checked) =>
                  edit((before) => setAnswers(before, item.argumentId, question.id, checked === true))
                }
              />
            </FormField>
          ))}
        </fieldset>
      ) : null}
    </details>
  )
}
