'use client'

import Link from 'next/link'
import { startTransition, useState } from 'react'
import { FormField } from '#components/ui/form-field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { setField } from '#domain/draft/assemble/edit-plan.ts'
import type { DraftPlan } from '#domain/draft/assemble/plan.ts'
import type { PlanField } from '#domain/draft/assemble/plan-fields.ts'
import type { PlanWarning } from '#domain/draft/assemble/plan-warnings.ts'
import { fieldFor } from '#domain/draft/letter-fields.ts'
import type { Field } from '#domain/library/field.ts'
import { LIMITS } from '#domain/limits.ts'
import type { ComposeMaterial } from './compose-material.ts'
import type { EditPlan } from './use-plan.ts'

type Props = {
  /** The blanks of the picked arguments, in the order of the letter. */
  asked: readonly PlanField[]
  /** The blanks of the letter's own parts. */
  parts: readonly Field[]
  plan: DraftPlan
  material: ComposeMaterial
  warnings: readonly PlanWarning[]
  edit: EditPlan
}

/** Everything only the writer can tell, asked once for the whole letter. What is skipped stays an open blank. */
export function FieldsPane({ asked, parts, plan, material, warnings, edit }: Props) {
  const boilerplate = warnings.find(({ kind }) => kind === 'boilerplate')
  const box = (field: Field, titles: readonly string[]) => (
    <PlanFieldBox
      key={field.id}
      field={field}
      titles={titles}
      given={plan.fields?.[field.id] ?? ''}
      edit={edit}
    />
  )
  return (
    <div className="grid gap-6">
      {boilerplate ? (
        <p className="rounded-md bg-accent-soft px-3 py-2.5 text-sm">
          {boilerplate.message} <span className="font-medium">{boilerplate.advice}</span>
        </p>
      ) : (
        <p className="text-quiet text-sm">
          Each is asked once and stands wherever the letter needs it. What you skip stays a blank, to be
          filled while you write.
        </p>
      )}
      {asked.length > 0 ? (
        asked.map(({ id, titles }) => box(fieldFor(id, material.library.fields), titles))
      ) : (
        <p className="rounded-lg border border-line border-dashed px-4 py-6 text-center text-quiet text-sm">
          Arguments leave blanks for facts that only you have. Pick some, and their blanks are asked for here.
        </p>
      )}
      {parts.length > 0 ? (
        <section aria-labelledby="letter-parts" className="grid gap-6 border-line border-t pt-5">
          <div className="grid gap-1 text-sm">
            <h3 id="letter-parts" className="font-semibold">
              Parts of the letter
            </h3>
            {material.profileHref ? (
              <p className="text-quiet">
                What holds for every letter is better given once,{' '}
                <Link className="text-link" href={material.profileHref}>
                  in the profile
                </Link>
                .
              </p>
            ) : null}
          </div>
          {parts.map((field) => box(field, []))}
        </section>
      ) : null}
    </div>
  )
}

type BoxProps = { field: Field; titles: readonly string[]; given: string; edit: EditPlan }

function PlanFieldBox({ field, titles, given, edit }: BoxProps) {
  const [typed, setTyped] = useState(given)
  return (
    <FormField
      label={<span className="first-letter:uppercase inline-block">{field.label}</span>}
      hint={
        <>
          {field.prompt} <span className="block pt-0.5">For example: {field.example}</span>
          {titles.length > 0 ? <span className="block pt-1 text-xs">In {titles.join('; ')}</span> : null}
        </>
      }
    >
      <Textarea
        value={typed}
        rows={2}
        maxLength={LIMITS.fieldChars}
        onChange={({ target: { value } }) => {
          setTyped(value)
          // The letter follows when the keys leave it time.
          startTransition(() => edit((before) => setField(before, field.id, value)))
        }}
      />
    </FormField>
  )
}
