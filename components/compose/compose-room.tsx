'use client'

import { Activity, type ReactNode, useCallback, useMemo, useState } from 'react'
import type { LoadStyle } from '#components/editor/citing/follow-style.ts'
import { cn } from '#components/ui/cn.ts'
import type { ActionResult } from '#domain/action-result.ts'
import { findItem } from '#domain/draft/assemble/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import { isStale, type PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import type { Argument } from '#domain/library/argument.ts'
import { ArgumentDialog } from './argument-dialog.tsx'
import { ArgumentPicker } from './argument-picker.tsx'
import { cardId } from './chosen-item.tsx'
import { ChosenList } from './chosen-list.tsx'
import { ComposeFooter } from './compose-footer.tsx'
import type { ComposeMaterial } from './compose-material.ts'
import { ComposePane } from './compose-pane.tsx'
import { FieldsPane } from './fields-pane.tsx'
import { OptionsPane } from './options-pane.tsx'
import { NarrowSwitch, WideSwitch } from './pane-switch.tsx'
import { LetterPreview } from './preview/letter-preview.tsx'
import { useCiter } from './preview/use-citer.ts'
import { rowId } from './question-row.tsx'
import { QuestionTree } from './question-tree.tsx'
import { StoppedAlert } from './stopped-alert.tsx'
import { useComposition } from './use-composition.ts'
import { type MiddlePane, usePanes } from './use-panes.ts'
import { usePlan } from './use-plan.ts'

export type ComposeActions = {
  savePlan: (input: { draftId: string; plan: DraftPlan; basedOn: string }) => Promise<ActionResult<string>>
  assemble: (input: { draftId: string }) => Promise<ActionResult<{ href: string }>>
  loadStyle: LoadStyle
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
const FIELDS = 'compose-fields'

/** Choosing what a letter answers and says, with the letter beside it, before it is assembled. */
export function ComposeRoom({ draftId, material, actions, ...given }: Props) {
  const { plan, edit, saving, settle } = usePlan({
    ...given,
    save: (next, basedOn) => actions.savePlan({ draftId, plan: next, basedOn }),
  })
  const { choices, doc, words, size, warnings, asked, parts, frame } = useComposition(plan, material)
  const citer = useCiter(draftId, material.library.sources, actions.loadStyle)
  const hasQuestions = material.questions.length > 0
  const panes = usePanes(hasQuestions ? 'questions' : 'arguments')
  const { current, middle, folded, show } = panes
  const [questionId, setQuestionId] = useState<string | null>(null)
  /** How many warnings have been shown one after another. */
  const [shown, setShown] = useState(0)
  const [reading, setReading] = useState<Argument | null>(null)
  const question = useMemo(
    () => material.questions.find((each) => each.id === questionId) ?? null,
    [material.questions, questionId],
  )
  const openQuestion = useCallback(
    (id: string | null) => {
      setQuestionId(id)
      show('arguments', ARGUMENTS)
    },
    [show],
  )
  const backToQuestion = useCallback(() => show('questions', rowId(questionId ?? '')), [show, questionId])
  const showWarning = ({ argumentIds: [argumentId] }: PlanWarning) =>
    argumentId === undefined ? show('fields', FIELDS) : show('chosen', cardId(argumentId))
  const form = frame?.form ?? 'standard'
  const open = asked.filter(({ id }) => words.filled[id] === undefined).length
  const counts = {
    ...(plan.questionIds.length > 0 && { questions: `${plan.questionIds.length}` }),
    ...(plan.items.length > 0 && { chosen: `${plan.items.length}` }),
    ...(open > 0 && { fields: `${open}` }),
  }

  const inMiddle = (name: MiddlePane, pane: ReactNode) => (
    <Activity key={name} mode={middle === name ? 'visible' : 'hidden'}>
      {pane}
    </Activity>
  )
  const isMiddleShown = current === middle
  return (
    <div className="flex flex-col gap-4 lg:min-h-0 lg:flex-1">
      <StoppedAlert saving={saving} />
      <NarrowSwitch panes={panes} hasQuestions={hasQuestions} counts={counts} />
      <div className="lg:flex lg:min-h-0 lg:flex-1 lg:gap-4">
        {hasQuestions ? (
          <ComposePane
            title="Questions"
            className={cn(
              current === 'questions' ? 'grid' : 'hidden',
              folded.questions ? 'lg:hidden' : 'lg:grid lg:w-64 lg:shrink-0 xl:w-80',
            )}
          >
            <QuestionTree
              material={material}
              plan={choices}
              edit={edit}
              current={questionId}
              onOpen={openQuestion}
            />
          </ComposePane>
        ) : null}
        <div
          className={cn(
            'min-w-0 flex-col gap-2 lg:flex lg:min-h-0 lg:flex-1',
            isMiddleShown ? 'flex' : 'hidden',
          )}
        >
          <WideSwitch panes={panes} hasQuestions={hasQuestions} counts={counts} />
          {inMiddle(
            'arguments',
            <ComposePane key={questionId} id={ARGUMENTS} title="Arguments" className="grid">
              <ArgumentPicker
                {...{ material, edit, question, form }}
                plan={choices}
                onOpenQuestion={openQuestion}
                onBack={backToQuestion}
                onRead={setReading}
              />
            </ComposePane>,
          )}
          {inMiddle(
            'chosen',
            <ComposePane title="Chosen arguments" className="grid">
              <ChosenList {...{ material, warnings, edit }} plan={choices} onRead={setReading} />
            </ComposePane>,
          )}
          {inMiddle(
            'fields',
            <ComposePane id={FIELDS} title="What only you know" className="grid">
              <FieldsPane {...{ asked, parts, plan, material, warnings, edit }} />
            </ComposePane>,
          )}
          {inMiddle(
            'options',
            <ComposePane title="The letter as a whole" className="grid">
              {frame ? <OptionsPane {...{ plan, material, frame, edit }} /> : null}
            </ComposePane>,
          )}
        </div>
        <ComposePane
          title="Preview"
          aside={frame ? <p className="text-quiet text-sm">{frame.title}</p> : null}
          isFlush
          className={cn(
            current === 'preview' ? 'grid' : 'hidden',
            folded.preview ? 'lg:hidden' : 'lg:grid lg:min-w-0 lg:flex-1 xl:flex-[1.2]',
          )}
        >
          <LetterPreview doc={doc} citer={citer} sources={material.library.sources} words={words} />
        </ComposePane>
      </div>
      <ArgumentDialog
        argument={reading}
        item={reading ? findItem(plan, reading.id) : undefined}
        {...{ material, question, form, edit }}
        onOpen={(id) => setReading(material.library.arguments.find((each) => each.id === id) ?? null)}
        onClose={() => setReading(null)}
      />
      <ComposeFooter
        size={size}
        hasArguments={plan.items.length > 0}
        saving={saving}
        warned={warnings.length > 0 ? `${warnings.length} to look at` : null}
        onShowWarnings={() => {
          const warning = warnings[shown % warnings.length]
          if (warning) showWarning(warning)
          setShown(shown + 1)
        }}
        onAssemble={async () => {
          const stale = warnings.find(isStale)
          if (stale) {
            showWarning(stale)
            return `${stale.message} ${stale.advice}`
          }
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
