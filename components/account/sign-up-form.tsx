'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { LIMITS } from '#domain/limits.ts'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

type Props = { signUp: (input: unknown) => Promise<ActionResult<null>>; next: string }

/** `next` is the path of this site to go on to. */
export function SignUpForm({ signUp, next }: Props) {
  const state = useSubmit(signUp, () => window.location.assign(next))
  return (
    <SubmitForm state={state} submitLabel="Create account">
      <FormField
        label="Your name"
        hint="Shown to teammates, never in a letter."
        error={state.fields.name}
        isRequired
      >
        <Input name="name" autoComplete="name" />
      </FormField>
      <FormField label="E-mail" error={state.fields.email} isRequired>
        <Input name="email" type="email" autoComplete="email" />
      </FormField>
      <FormField
        label="Password"
        hint={`At least ${LIMITS.passwordMin} characters. A few words in a row are easy to keep.`}
        error={state.fields.password}
        isRequired
      >
        <Input name="password" type="password" autoComplete="new-password" />
      </FormField>
    </SubmitForm>
  )
}
