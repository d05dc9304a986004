'use client'

import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

/** Asks for a link by mail. The answer is the same whether or not the address has an account. */
export function ResetRequestForm({ ask }: { ask: (input: unknown) => Promise<ActionResult<null>> }) {
  const [isSent, setIsSent] = useState(false)
  const state = useSubmit(ask, () => setIsSent(true))
  if (isSent) {
    return <Alert tone="ok">If this address has an account, a link is on its way to it.</Alert>
  }
  return (
    <SubmitForm state={state} submitLabel="Send the link">
      <FormField label="E-mail" error={state.fields.email} isRequired>
        <Input name="email" type="email" autoComplete="email" />
      </FormField>
    </SubmitForm>
  )
}
