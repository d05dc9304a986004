'use client'

import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { dropArgument, isPicked, pickArgument } from '#domain/draft/assemble/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { Argument, ArgumentForm } from '#domain/library/argument.ts'
import { createArgumentSearch } from '#domain/library/search/search-arguments.ts'
import { LIMITS } from '#domain/limits.ts'
import type { Question } from '#domain/notice/notice.ts'
import { ArgumentOffer } from './argument-offer.tsx'
import { type ComposeMaterial, shortName } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  material: ComposeMaterial
  plan: DraftPlan
  edit: EditPlan
  /** The question arguments are picked for; null picks them for the letter as a whole. */
  question: Question | null
  /** The form the letter takes arguments in. */
  form: ArgumentForm
  onOpenQuestion: (questionId: string | null) => void
  /** Leads back to where the question stands. */
  onBack: () => void
  onRead: (argument: Argument) => void
}

/** Arguments to pick: those suggested for the question at hand, then all others. */
export const ArgumentPicker = memo(function ArgumentPicker({
  material,
  plan,
  edit,
  question,
  form,
  onOpenQuestion,
  onBack,
  onRead,
}: Props) {
  const { library } = material
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query.trim())
  const search = useMemo(() => createArgumentSearch(library), [library])
  const suggestions = (question && material.suggestions[question.id]) ?? []
  const byId = useMemo(() => new Map(library.arguments.map((each) => [each.id, each])), [library])
  const suggested = suggestions.flatMap(({ argumentId, reason }) => {
    const argument = byId.get(argumentId)
    return argument ? [{ argument, reason }] : []
  })
  const found = search({ text: asked })
  const others = found.filter((argument) => !suggestions.some((one) => one.argumentId === argument.id))
  const questionId = question?.id ?? null
  const isFull = plan.items.length >= LIMITS.argumentsPerDraft

  const card = (argument: Argument, reason: string | null) => (
    <ArgumentOffer
      key={argument.id}
      argument={argument}
      reason={reason}
      isPicked={isPicked(plan, argument.id, questionId)}
      isElsewhere={questionId !== null && isPicked(plan, argument.id, null)}
      isFull={isFull}
      target={question ? `question ${shortName(question)}` : 'the letter'}
      onPick={() => edit((before) => pickArgument(before, argument, questionId, form))}
      onDrop={() => edit((before) => dropArgument(before, argument.id, questionId))}
      onRead={() => onRead(argument)}
    />
  )

  return (
    <div className="grid gap-5">
      {question ? (
        <div className="grid gap-2 rounded-md bg-accent-soft px-3 py-2.5 text-sm">
          <p className="max-h-40 overflow-y-auto [overflow-wrap:anywhere]">
            <b className="font-semibold">For question {shortName(question)}: </b>
            {question.text}
          </p>
          <div className="flex flex-wrap gap-x-4">
            <Button variant="link" size="sm" onClick={onBack}>
              Back to question {shortName(question)}
            </Button>
            <Button variant="link" size="sm" onClick={() => onOpenQuestion(null)}>
              Pick for the whole letter
            </Button>
          </div>
        </div>
      ) : material.questions.length > 0 ? (
        <p className="text-quiet text-sm">
          Open a question to see what is suggested for it. What you pick here answers no question in
          particular.
        </p>
      ) : null}
      {suggested.length > 0 ? (
        <section aria-labelledby="suggested-arguments" className="grid gap-3">
          <h3 id="suggested-arguments" className="font-semibold text-sm">
            Suggested
          </h3>
          <ul className="grid gap-3">{suggested.map(({ argument, reason }) => card(argument, reason))}</ul>
        </section>
      ) : null}
      <section aria-labelledby="other-arguments" className="grid gap-3">
        <h3 id="other-arguments" className="font-semibold text-sm">
          {suggested.length > 0 ? 'All others' : 'All arguments'}
        </h3>
        <FormField label="Search arguments" isLabelHidden>
          <Input
            type="search"
            placeholder="Search by words"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </FormField>
        <p role="status" className={asked === '' ? 'sr-only' : 'text-quiet text-sm'}>
          {asked === '' ? '' : `${others.length} found for “${asked}”`}
        </p>
        <ul className="grid gap-3">{others.map((argument) => card(argument, null))}</ul>
      </section>
    </div>
  )
})
