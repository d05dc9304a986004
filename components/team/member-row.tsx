'use client'

import { MoreHorizontal } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { ConfirmDialog } from '#components/ui/confirm-dialog.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Select } from '#components/ui/select.tsx'
import { canManage, type MemberRecord } from '#domain/members.ts'
import { WORKSPACE_ROLES, type WorkspaceRole } from '#domain/roles.ts'
import { WORKSPACE_ROLE_WORDS } from './workspace-role-words.ts'

type Props = {
  member: MemberRecord
  viewer: { userId: string; role: WorkspaceRole }
  onRole: (role: WorkspaceRole) => Promise<void>
  onRemove: () => Promise<void>
  onResetLink: () => Promise<void>
}

/** One person of a workspace. */
export function MemberRow({ member, viewer, onRole, onRemove, onResetLink }: Props) {
  const isSelf = member.userId === viewer.userId
  const canChange = canManage(viewer.role, member.role)
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3">
      <div className="min-w-48 flex-1 text-sm">
        <p className="font-medium [overflow-wrap:anywhere]">
          {member.name}
          {isSelf ? <span className="font-normal text-quiet"> (you)</span> : null}
        </p>
        <p className="text-quiet [overflow-wrap:anywhere]">{member.email}</p>
      </div>
      {canChange ? (
        <RoleSelect member={member} viewerRole={viewer.role} onRole={onRole} />
      ) : (
        <p className="text-quiet text-sm">{WORKSPACE_ROLE_WORDS[member.role].name}</p>
      )}
      {canChange && !isSelf ? (
        <DropdownMenu>
          <DropdownMenuTrigger asChild>
            <IconButton label={`More for ${member.name}`} variant="ghost">
              <MoreHorizontal aria-hidden />
            </IconButton>
          </DropdownMenuTrigger>
          <DropdownMenuContent align="end">
            <DropdownMenuItem onSelect={() => void onResetLink()}>Make a password link</DropdownMenuItem>
          </DropdownMenuContent>
        </DropdownMenu>
      ) : null}
      {canChange || isSelf ? (
        <ConfirmDialog
          trigger={
            <Button variant="secondary" size="sm" aria-label={isSelf ? undefined : `Remove ${member.name}`}>
              {isSelf ? 'Leave' : 'Remove'}
            </Button>
          }
          title={isSelf ? 'Leave this workspace?' : `Remove ${member.name}?`}
          description="The drafts stay. Access to them ends at once, also where one is open."
          confirmLabel={isSelf ? 'Leave' : 'Remove'}
          isDangerous
          onConfirm={onRemove}
        />
      ) : null}
    </li>
  )
}

type RoleProps = {
  member: MemberRecord
  viewerRole: WorkspaceRole
  onRole: (role: WorkspaceRole) => Promise<void>
}

function RoleSelect({ member, viewerRole, onRole }: RoleProps) {
  const [role, setRole] = useState(member.role)

  async function change(chosen: WorkspaceRole) {
    setRole(chosen)
    await onRole(chosen)
    // A change that was made arrives as a new row; one that was refused shows what still holds.
    setRole(member.role)
  }

  return (
    <Select
      className="w-36"
      aria-label={`Role of ${member.name}`}
      value={role}
      onChange={(event) => {
        const chosen = WORKSPACE_ROLES.find((each) => each === event.target.value)
        if (chosen !== undefined) void change(chosen)
      }}
    >
      {WORKSPACE_ROLES.filter((each) => canManage(viewerRole, each)).map((each) => (
        <option key={each} value={each}>
          {WORKSPACE_ROLE_WORDS[each].name}
        </option>
      ))}
    </Select>
  )
}
