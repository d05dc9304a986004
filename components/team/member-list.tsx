'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { MemberRecord } from '#domain/members.ts'
import type { WorkspaceRole } from '#domain/roles.ts'
import { CopyLink } from './copy-link.tsx'
import { MemberRow } from './member-row.tsx'

export type MemberActions = {
  changeRole: (input: unknown) => Promise<ActionResult<null>>
  remove: (input: unknown) => Promise<ActionResult<null>>
  makeResetLink: (input: unknown) => Promise<ActionResult<{ link: string }>>
}

type Props = {
  slug: string
  members: MemberRecord[]
  /** Who is looking. */
  viewer: { userId: string; role: WorkspaceRole }
  actions: MemberActions
}

/** The people of a workspace, and what the viewer may change about them. */
export function MemberList({ slug, members, viewer, actions }: Props) {
  const router = useRouter()
  const [resetLink, setResetLink] = useState<{ name: string; link: string } | null>(null)

  async function run<T>(asked: Promise<ActionResult<T>>, done: (value: T) => void) {
    const answer = await asked.catch(() => null)
    if (answer?.ok) done(answer.value)
    else toast.error(answer?.message ?? 'The server could not be reached. Nothing was changed; try again.')
    router.refresh()
  }

  return (
    <div className="grid gap-4">
      {resetLink ? (
        <Alert tone="info" title={`A password link for ${resetLink.name}`}>
          <p className="mb-3">
            Whoever opens it chooses this person’s password, once, within a day. Send it to them alone.
          </p>
          <CopyLink link={resetLink.link} label="Password link" />
        </Alert>
      ) : null}
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {members.map((member) => (
          <MemberRow
            // The key holds the role too, so that a refused change shows the role as it still is.
            key={`${member.userId} ${member.role}`}
            member={member}
            viewer={viewer}
            onRole={(role) =>
              run(actions.changeRole({ slug, userId: member.userId, role }), () => toast('Role changed'))
            }
            onRemove={() =>
              run(actions.remove({ slug, userId: member.userId }), () => {
                if (member.userId === viewer.userId) window.location.assign('/')
                else toast(`${member.name} was removed`)
              })
            }
            onResetLink={() =>
              run(actions.makeResetLink({ slug, userId: member.userId }), ({ link }) =>
                setResetLink({ name: member.name, link }),
              )
            }
          />
        ))}
      </ul>
    </div>
  )
}
