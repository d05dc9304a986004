'use client'

import { useMemo } from 'react'
import { FORM_WORDS } from '#components/library/library-words.ts'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { setExtra, setForm } from '#domain/draft/assemble/edit-plan.ts'
import type { PlanItem } from '#domain/draft/assemble/plan.ts'
import {
  ARGUMENT_FORMS,
  type Argument,
  type Passage,
  passagesOf,
  passageText,
} from '#domain/library/argument.ts'
import { wordCount } from '#domain/library/argument-markup.ts'
import { type Speaker, wordsFor } from '#domain/library/conditions.ts'
import type { EditPlan } from './use-plan.ts'

type Props = { item: PlanItem; argument: Argument; speaker: Speaker; edit: EditPlan }

/** How much of an argument the letter says: its form, and whether what speaks against it comes along. */
export function ItemPassages({ item, argument, speaker, edit }: Props) {
  const { kind, position } = speaker
  const words = useMemo(
    () =>
      new Map(
        passagesOf(argument).map((passage): [Passage, number] => [
          passage,
          wordCount(wordsFor(passageText(argument, passage), { kind, position })),
        ]),
      ),
    [argument, kind, position],
  )
  const forms = ARGUMENT_FORMS.filter((form) => words.has(form))
  const extra = (name: 'withCounter' | 'withReply', passage: Passage, label: string) => (
    <FormField
      isInline
      label={
        <>
          {label} <span className="text-quiet tabular-nums">{words.get(passage)} words</span>
          <span className="sr-only">: {argument.title}</span>
        </>
      }
    >
      <Checkbox
        checked={item[name] === true}
        onCheckedChange={(checked) => edit((before) => setExtra(before, argument.id, name, checked === true))}
      />
    </FormField>
  )
  return (
    <div className="grid gap-2.5">
      <Select
        aria-label={`Form of ${argument.title}`}
        value={words.has(item.form) ? item.form : 'standard'}
        onChange={(event) => {
          const form = forms.find((each) => each === event.target.value)
          if (form) edit((before) => setForm(before, argument.id, form))
        }}
      >
        {forms.map((form) => (
          <option key={form} value={form}>
            {`${FORM_WORDS[form]}, ${words.get(form)} words`}
          </option>
        ))}
      </Select>
      {extra('withCounter', 'counter', 'Include the case against it')}
      {extra('withReply', 'reply', 'Include the reply')}
    </div>
  )
}
