'use client'

import type { ActionResult } from '#domain/action-result.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

type Props = { token: string; choose: (input: unknown) => Promise<ActionResult<null>> }

/** Chooses a new password with the secret of a reset link. */
export function NewPasswordForm({ token, choose }: Props) {
  const state = useSubmit(choose, () => window.location.assign('/sign-in?reset=done'), { token })
  return (
    <SubmitForm state={state} submitLabel="Save the password">
      <NewPasswordField error={state.fields.newPassword} />
    </SubmitForm>
  )
}
