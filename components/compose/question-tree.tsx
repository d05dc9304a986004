'use client'

import { memo, useMemo } from 'react'
import { Button } from '#components/ui/button.tsx'
import { chooseQuestions, setQuestion } from '#domain/draft/assemble/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { Question } from '#domain/notice/notice.ts'
import type { ComposeMaterial } from './compose-material.ts'
import { QuestionRow } from './question-row.tsx'
import type { EditPlan } from './use-plan.ts'

type Props = {
  material: ComposeMaterial
  plan: DraftPlan
  edit: EditPlan
  current: string | null
  onOpen: (questionId: string) => void
}

/** The agency's questions, nested as it asked them, each with a box to answer it and a way to its arguments. */
export const QuestionTree = memo(function QuestionTree({ material, plan, edit, current, onOpen }: Props) {
  const { questions, suggestions } = material
  const chosen = useMemo(() => new Set(plan.questionIds), [plan.questionIds])
  const picked = useMemo(() => countPicked(plan), [plan])
  const childrenOf = useMemo(() => Map.groupBy(questions, (question) => question.parentId), [questions])
  const open = plan.questionIds.filter((id) => !picked.has(id)).length

  const list = (parentId: string | null, depth: number) => {
    const here = childrenOf.get(parentId)
    if (here === undefined) return null
    return (
      <ul className={depth === 0 ? 'grid gap-1' : 'mt-1 ml-3 grid gap-1 border-line border-l pl-2'}>
        {here.map((question: Question) => (
          <li key={question.id}>
            <QuestionRow
              question={question}
              isChosen={chosen.has(question.id)}
              isCurrent={question.id === current}
              picked={picked.get(question.id) ?? 0}
              suggested={suggestions[question.id]?.length ?? 0}
              onChoose={(isChosen) => edit((before) => setQuestion(before, question.id, isChosen))}
              onOpen={() => onOpen(question.id)}
            />
            {list(question.id, depth + 1)}
          </li>
        ))}
      </ul>
    )
  }

  return (
    <div className="grid gap-3">
      <p className="text-quiet text-sm">
        {chosen.size} of {questions.length} to answer
        {open > 0 ? `, ${open} of them without an argument yet` : null}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          variant="secondary"
          size="sm"
          disabled={chosen.size === questions.length}
          onClick={() =>
            edit((before) =>
              chooseQuestions(
                before,
                questions.map((question) => question.id),
              ),
            )
          }
        >
          Choose all
        </Button>
        <Button
          variant="secondary"
          size="sm"
          disabled={chosen.size === 0}
          onClick={() => edit((before) => chooseQuestions(before, []))}
        >
          Choose none
        </Button>
      </div>
      {list(null, 0)}
    </div>
  )
})

/** Question id → how many picked arguments answer it. */
function countPicked(plan: DraftPlan): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of plan.items.flatMap((item) => item.questionIds)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
