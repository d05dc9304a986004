'use client'

import { useMemo, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { findItem } from '#domain/draft/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/plan.ts'
import type { Argument } from '#domain/library/argument.ts'
import { ArgumentDialog } from './argument-dialog.tsx'
import { ArgumentPicker } from './argument-picker.tsx'
import { ChosenList } from './chosen-list.tsx'
import { ComposeFooter } from './compose-footer.tsx'
import type { ComposeMaterial } from './compose-material.ts'
import { ComposePane, type PaneName, PaneSwitch } from './compose-pane.tsx'
import { rowId } from './question-row.tsx'
import { QuestionTree } from './question-tree.tsx'
import { usePlan } from './use-plan.ts'

export type ComposeActions = {
  savePlan: (input: { draftId: string; plan: DraftPlan; basedOn: string }) => Promise<ActionResult<string>>
  assemble: (input: { draftId: string }) => Promise<ActionResult<{ href: string }>>
}

type Props = {
  draftId: string
  plan: DraftPlan
  /** ISO time of the last change, on top of which the next is stored. */
  basedOn: string
  material: ComposeMaterial
  actions: ComposeActions
}

const ARGUMENTS = 'compose-arguments'

/** Choosing what a letter answers and says, before it is assembled. */
export function ComposeRoom({ draftId, material, actions, ...given }: Props) {
  const { plan, edit, saving, settle } = usePlan({
    ...given,
    save: (next, basedOn) => actions.savePlan({ draftId, plan: next, basedOn }),
  })
  const hasQuestions = material.questions.length > 0
  const [pane, setPane] = useState<PaneName>(hasQuestions ? 'questions' : 'arguments')
  const [questionId, setQuestionId] = useState<string | null>(null)
  const [reading, setReading] = useState<Argument | null>(null)
  const question = useMemo(
    () => material.questions.find((each) => each.id === questionId) ?? null,
    [material.questions, questionId],
  )

  /** Shows a pane, where only one fits, and takes the keyboard along. */
  const show = (name: PaneName, focusId: string) => {
    setPane(name)
    requestAnimationFrame(() => document.getElementById(focusId)?.focus())
  }

  return (
    <div className="grid gap-5">
      {saving.kind === 'stopped' ? (
        <Alert tone="danger" title="Your last change is not saved">
          <p>{saving.message}</p>
          {saving.isOutdated ? (
            <Button variant="secondary" size="sm" className="mt-2" onClick={() => window.location.reload()}>
              Reload the plan
            </Button>
          ) : null}
        </Alert>
      ) : null}
      <PaneSwitch
        panes={hasQuestions ? ['questions', 'arguments', 'letter'] : ['arguments', 'letter']}
        current={pane}
        onShow={setPane}
        counts={{ questions: plan.questionIds.length, letter: plan.items.length }}
      />
      <div className={hasQuestions ? 'grid gap-6 lg:grid-cols-3' : 'grid gap-6 lg:grid-cols-2'}>
        {hasQuestions ? (
          <ComposePane name="questions" current={pane}>
            <QuestionTree
              material={material}
              plan={plan}
              edit={edit}
              current={questionId}
              onOpen={(id) => {
                setQuestionId(id)
                show('arguments', ARGUMENTS)
              }}
            />
          </ComposePane>
        ) : null}
        <ComposePane key={questionId} id={ARGUMENTS} name="arguments" current={pane}>
          <ArgumentPicker
            material={material}
            plan={plan}
            edit={edit}
            question={question}
            onLeaveQuestion={() => {
              setQuestionId(null)
              show('arguments', ARGUMENTS)
            }}
            onBack={() => show('questions', rowId(questionId ?? ''))}
            onRead={setReading}
          />
        </ComposePane>
        <ComposePane name="letter" current={pane}>
          <ChosenList material={material} plan={plan} edit={edit} onRead={setReading} />
        </ComposePane>
      </div>
      <ArgumentDialog
        argument={reading}
        item={reading ? findItem(plan, reading.id) : undefined}
        material={material}
        question={question}
        edit={edit}
        onOpen={(id) => setReading(material.library.arguments.find((each) => each.id === id) ?? null)}
        onClose={() => setReading(null)}
      />
      <ComposeFooter
        plan={plan}
        material={material}
        saving={saving}
        onAssemble={async () => {
          if (!(await settle())) return 'The plan could not be saved yet. Assemble the letter once it is.'
          const answer = await actions.assemble({ draftId })
          if (!answer.ok) return answer.message
          window.location.assign(answer.value.href)
          return null
        }}
      />
    </div>
  )
}
