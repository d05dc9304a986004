'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { Alert } from '#components/ui/alert.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { LIMITS } from '#domain/limits.ts'
import { INVITED_ROLES } from '#domain/members.ts'
import { CopyLink } from './copy-link.tsx'
import { WORKSPACE_ROLE_WORDS } from './workspace-role-words.ts'

type Made = { link: string; isMailed: boolean }
type Props = { slug: string; canMail: boolean; invite: (input: unknown) => Promise<ActionResult<Made>> }

/** Makes an invitation link. The address is only for mailing it, and to remember whom it was meant for. */
export function InviteForm({ slug, canMail, invite }: Props) {
  const router = useRouter()
  const [made, setMade] = useState<Made | null>(null)
  const done = (value: Made) => {
    setMade(value)
    router.refresh()
  }
  const state = useSubmit(invite, done, { slug })
  return (
    <div className="grid gap-5">
      <SubmitForm state={state} submitLabel="Make an invitation link">
        <div className="grid gap-5 sm:grid-cols-[1fr_16rem]">
          <FormField
            label="E-mail (optional)"
            hint={canMail ? 'The link is also sent there.' : 'Only to remember whom the link is for.'}
            error={state.fields.email}
          >
            <Input name="email" type="email" autoComplete="off" />
          </FormField>
          <FormField label="Role" error={state.fields.role}>
            <Select name="role" defaultValue="member">
              {INVITED_ROLES.map((role) => (
                <option key={role} value={role}>
                  {WORKSPACE_ROLE_WORDS[role].name}: {WORKSPACE_ROLE_WORDS[role].may}
                </option>
              ))}
            </Select>
          </FormField>
        </div>
      </SubmitForm>
      {made ? (
        <Alert tone="ok" title={made.isMailed ? 'The invitation is on its way' : 'The link is ready to send'}>
          <p className="mb-3">
            Whoever holds this link can join once, within {LIMITS.invitationDays} days. Send it to the person
            alone.
          </p>
          <CopyLink link={made.link} label="Invitation link" />
        </Alert>
      ) : null}
    </div>
  )
}
