'use client'

import { Select } from '#components/ui/select.tsx'
import type { DraftPerson } from '#domain/draft/record/sharing.ts'
import { DRAFT_ROLES, type DraftRole } from '#domain/roles.ts'
import { DRAFT_ROLE_WORDS } from './draft-role-words.ts'

type Props = {
  person: DraftPerson
  memberRole: DraftRole | null
  onChange: (role: DraftRole | null) => void
}

/** One person and their role on a draft. */
export function PersonRow({ person, memberRole, onChange }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-40 flex-1">
        <p className="font-medium text-sm [overflow-wrap:anywhere]">{person.name}</p>
        <p className="text-quiet text-sm [overflow-wrap:anywhere]">{person.email}</p>
      </div>
      {person.isWorkspaceOwner ? (
        <p className="text-quiet text-sm">Owns the workspace</p>
      ) : (
        <Select
          className="sm:w-56"
          aria-label={`Role of ${person.name}`}
          value={person.ownRole ?? ''}
          onChange={(event) => onChange(DRAFT_ROLES.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{person.isGuest ? 'Remove' : `As members (${memberWords(memberRole)})`}</option>
          {DRAFT_ROLES.map((role) => (
            <option key={role} value={role}>
              {DRAFT_ROLE_WORDS[role].name}
            </option>
          ))}
        </Select>
      )}
    </li>
  )
}

const memberWords = (role: DraftRole | null) =>
  role === null ? 'no access' : DRAFT_ROLE_WORDS[role].name.toLowerCase()
