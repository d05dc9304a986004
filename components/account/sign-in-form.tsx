'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

type Props = { signIn: (input: unknown) => Promise<ActionResult<null>>; next: string }

/** `next` is the path of this site to go on to. */
export function SignInForm({ signIn, next }: Props) {
  const state = useSubmit(signIn, () => window.location.assign(next))
  return (
    <SubmitForm state={state} submitLabel="Sign in">
      <FormField label="E-mail" error={state.fields.email} isRequired>
        <Input name="email" type="email" autoComplete="email" />
      </FormField>
      <FormField label="Password" error={state.fields.password} isRequired>
        <Input name="password" type="password" autoComplete="current-password" />
      </FormField>
    </SubmitForm>
  )
}
