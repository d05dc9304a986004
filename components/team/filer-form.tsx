'use client'

import { useRouter } from 'next/navigation'
import { useId } from 'react'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { Filer } from '#domain/filing/form/filer.ts'

type Props = {
  slug: string
  filer: Filer
  /** What forms offer as types of organisation, in their own words. */
  types: readonly string[]
  save: (input: unknown) => Promise<ActionResult<null>>
}

/** What filing forms ask beside the profile, so that it stands ready when somebody files. */
export function FilerForm({ slug, filer, types, save }: Props) {
  const router = useRouter()
  const list = useId()
  const done = () => {
    toast('Details for filing saved')
    router.refresh()
  }
  const state = useSubmit(save, done, { slug })
  const { fields } = state
  const field = (name: keyof Filer, label: string, autoComplete: string, hint?: string) => (
    <FormField label={label} hint={hint} error={fields[name]}>
      <Input name={name} defaultValue={filer[name]} autoComplete={autoComplete} />
    </FormField>
  )
  return (
    <section aria-labelledby="filer" className="mt-12 border-line border-t pt-8">
      <h2 id="filer" className="font-semibold text-lg">
        Details for filing
      </h2>
      <p className="mt-1 mb-5 text-quiet text-sm">
        What agencies’ forms ask beside the letter. It is only used to fill in forms and never printed in a
        letter. Some agencies publish name, organisation and city.
      </p>
      <SubmitForm state={state} submitLabel="Save details for filing">
        <div className="grid items-start gap-5 sm:grid-cols-2">
          {field('firstName', 'First name', 'given-name', 'Of the person who files.')}
          {field('lastName', 'Last name', 'family-name')}
          {field('phone', 'Phone', 'tel')}
          {field('street', 'Street', 'street-address')}
          {field('city', 'City', 'address-level2')}
          {field('state', 'State or province', 'address-level1')}
          {field('postcode', 'Postal code', 'postal-code')}
          {field('country', 'Country', 'country-name')}
          <FormField
            label="Type of organisation"
            hint="As the form calls it; some suggestions are offered."
            error={fields.organisationType}
          >
            <Input
              name="organisationType"
              defaultValue={filer.organisationType}
              list={list}
              autoComplete="off"
            />
          </FormField>
          {field(
            'registerNumber',
            'Register number',
            'off',
            'Of the EU Transparency Register, if you have one.',
          )}
        </div>
        <datalist id={list}>
          {types.map((type) => (
            <option key={type} value={type} />
          ))}
        </datalist>
      </SubmitForm>
    </section>
  )
}
