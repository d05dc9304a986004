'use client'

import { useRouter } from 'next/navigation'
import { SubmitForm } from '#components/account/submit-form.tsx'
import { useSubmit } from '#components/account/use-submit.ts'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { COMMENTER_KINDS } from '#domain/library/conditions.ts'
import type { Profile } from '#domain/profile.ts'
import { COMMENTER_KIND_WORDS } from './commenter-kind-words.ts'

type Props = {
  slug: string
  profile: Profile
  save: (input: unknown) => Promise<ActionResult<null>>
}

/** What every letter of this workspace says about who files it. */
export function ProfileForm({ slug, profile, save }: Props) {
  const router = useRouter()
  const done = () => {
    toast('Profile saved')
    router.refresh()
  }
  const state = useSubmit(save, done, { slug })
  const { fields } = state
  return (
    <SubmitForm state={state} submitLabel="Save profile">
      <FormField label="Organisation" error={fields.organisation} isRequired>
        <Input name="organisation" defaultValue={profile.organisation} autoComplete="organization" />
      </FormField>
      <FormField
        label="What it is"
        hint="One clause, as it would follow the name: an association of small companies."
        error={fields.description}
      >
        <Input name="description" defaultValue={profile.description} />
      </FormField>
      <FormField
        label="Kind of commenter"
        hint="Some passages of the library read differently for a company, an association or a researcher."
        error={fields.kind}
      >
        <Select name="kind" defaultValue={profile.kind ?? ''}>
          <option value="">Not said</option>
          {COMMENTER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {COMMENTER_KIND_WORDS[kind]}
            </option>
          ))}
        </Select>
      </FormField>
      <FormField
        label="Statement of interest"
        hint="Who you speak for, and why this agency’s decision concerns them. Opens every letter."
        error={fields.statementOfInterest}
      >
        <Textarea name="statementOfInterest" rows={6} defaultValue={profile.statementOfInterest} />
      </FormField>
      <FormField label="Address" hint="As it should stand in the letterhead." error={fields.address}>
        <Textarea name="address" rows={3} defaultValue={profile.address} autoComplete="street-address" />
      </FormField>
      <FormField
        label="Contact e-mail"
        hint="Printed in the letterhead. Filed letters are usually published."
        error={fields.contactEmail}
      >
        <Input name="contactEmail" type="email" defaultValue={profile.contactEmail} />
      </FormField>
      <div className="grid gap-5 sm:grid-cols-2">
        <FormField label="Signatory" hint="Who signs the letters." error={fields.signatoryName}>
          <Input name="signatoryName" defaultValue={profile.signatoryName} />
        </FormField>
        <FormField label="Signatory’s title" error={fields.signatoryTitle}>
          <Input name="signatoryTitle" defaultValue={profile.signatoryTitle} />
        </FormField>
      </div>
    </SubmitForm>
  )
}
