'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { LIMITS } from '#domain/limits.ts'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

type Props = { token: string; choose: (input: unknown) => Promise<ActionResult<null>> }

/** Chooses a new password with the secret of a reset link. */
export function NewPasswordForm({ token, choose }: Props) {
  const state = useSubmit(choose, () => window.location.assign('/sign-in?reset=done'), { token })
  return (
    <SubmitForm state={state} submitLabel="Save the password">
      <FormField
        label="New password"
        hint={`At least ${LIMITS.passwordMin} characters.`}
        error={state.fields.newPassword}
        isRequired
      >
        <Input name="newPassword" type="password" autoComplete="new-password" />
      </FormField>
    </SubmitForm>
  )
}
