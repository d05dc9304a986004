'use client'

import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import type { ActionResult } from '#domain/action-result.ts'

type Props = { create: (input: unknown) => Promise<ActionResult<{ slug: string }>> }

/** Opens a workspace and goes on to its profile, which every letter needs first. */
export function NewWorkspaceForm({ create }: Props) {
  const state = useSubmit(create, ({ slug }) => window.location.assign(`/w/${slug}/profile`))
  return (
    <SubmitForm state={state} submitLabel="Create workspace">
      <FormField
        label="Workspace name"
        hint="Usually the organisation that files. Only its members see it."
        error={state.fields.name}
        isRequired
      >
        <Input name="name" autoComplete="organization" />
      </FormField>
    </SubmitForm>
  )
}
