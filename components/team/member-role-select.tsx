'use client'

import { FormField } from '#components/ui/form-field.tsx'
import { Select } from '#components/ui/select.tsx'
import { DRAFT_ROLES, type DraftRole } from '#domain/roles.ts'
import { DRAFT_ROLE_WORDS } from './draft-role-words.ts'

type Props = { role: DraftRole | null; onChange: (role: DraftRole | null) => void }

/** What members of the workspace may do with a draft by default. Nobody owns a draft by default. */
export function MemberRoleSelect({ role, onChange }: Props) {
  return (
    <FormField
      label="Members of the workspace"
      hint="Holds for every member without a role of their own below."
    >
      <Select
        value={role ?? ''}
        onChange={(event) => onChange(DRAFT_ROLES.find((each) => each === event.target.value) ?? null)}
      >
        {DRAFT_ROLES.filter((each) => each !== 'owner').map((each) => (
          <option key={each} value={each}>
            {DRAFT_ROLE_WORDS[each].name}: {DRAFT_ROLE_WORDS[each].may}
          </option>
        ))}
        <option value="">No access</option>
      </Select>
    </FormField>
  )
}
