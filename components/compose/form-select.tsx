'use client'

import { FORM_WORDS } from '#components/library/library-words.ts'
import { Select } from '#components/ui/select.tsx'
import { setForm } from '#domain/draft/edit-plan.ts'
import type { PlanItem } from '#domain/draft/plan.ts'
import { ARGUMENT_FORMS, type Argument } from '#domain/library/argument.ts'
import { wordCount } from '#domain/library/argument-markup.ts'
import type { EditPlan } from './use-plan.ts'

type Props = { item: PlanItem; argument: Argument; edit: EditPlan }

/** How much of an argument the letter says. Only forms the argument has are offered. */
export function FormSelect({ item, argument, edit }: Props) {
  const forms = ARGUMENT_FORMS.filter((form) => argument.forms[form] !== undefined)
  return (
    <Select
      aria-label={`Form of ${argument.title}`}
      value={argument.forms[item.form] === undefined ? 'standard' : item.form}
      onChange={(event) => {
        const form = forms.find((each) => each === event.target.value)
        if (form) edit((before) => setForm(before, argument.id, form))
      }}
    >
      {forms.map((form) => (
        <option key={form} value={form}>
          {`${FORM_WORDS[form]}, ${wordCount(argument.forms[form] ?? '')} words`}
        </option>
      ))}
    </Select>
  )
}
