'use client'

import { useState } from 'react'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

/** Changes the password; other devices are signed out. The fields are emptied once it is done. */
export function PasswordForm({ change }: { change: (input: unknown) => Promise<ActionResult<null>> }) {
  const [round, setRound] = useState(0)
  const state = useSubmit(change, () => {
    toast('Password changed. Other devices are signed out.')
    setRound(round + 1)
  })
  return (
    <SubmitForm key={round} state={state} submitLabel="Change password">
      <FormField label="Current password" error={state.fields.currentPassword} isRequired>
        <Input name="currentPassword" type="password" autoComplete="current-password" />
      </FormField>
      <NewPasswordField error={state.fields.newPassword} />
    </SubmitForm>
  )
}
