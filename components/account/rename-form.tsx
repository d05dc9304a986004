'use client'

import { useRouter } from 'next/navigation'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { SubmitForm } from './submit-form.tsx'
import { useSubmit } from './use-submit.ts'

type Props = { name: string; rename: (input: unknown) => Promise<ActionResult<null>> }

export function RenameForm({ name, rename }: Props) {
  const router = useRouter()
  const state = useSubmit(rename, () => {
    toast('Saved')
    router.refresh()
  })
  return (
    <SubmitForm state={state} submitLabel="Save name">
      <FormField
        label="Your name"
        hint="Shown to teammates, never in a letter."
        error={state.fields.name}
        isRequired
      >
        <Input name="name" autoComplete="name" defaultValue={name} />
      </FormField>
    </SubmitForm>
  )
}
