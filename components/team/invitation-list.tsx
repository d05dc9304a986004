'use client'

import { useRouter } from 'next/navigation'
import { Button } from '#components/ui/button.tsx'
import { toast } from '#components/ui/toaster.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { OpenInvitation } from '#domain/members.ts'
import { CopyLink } from './copy-link.tsx'
import { WORKSPACE_ROLE_WORDS } from './workspace-role-words.ts'

type Props = {
  slug: string
  invitations: OpenInvitation[]
  revoke: (input: unknown) => Promise<ActionResult<null>>
}

/** The links that still work, and the way to end one. */
export function InvitationList({ slug, invitations, revoke }: Props) {
  const router = useRouter()

  async function end(invitationId: string) {
    const answer = await revoke({ slug, invitationId }).catch(() => null)
    if (answer?.ok) toast('Invitation revoked')
    else toast.error(answer?.message ?? 'The server could not be reached. The invitation still works.')
    router.refresh()
  }

  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {invitations.map((invitation) => {
        const whom = invitation.email ?? 'Whoever holds the link'
        return (
          <li key={invitation.id} className="grid gap-3 px-4 py-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <div className="text-sm">
                <p className="font-medium [overflow-wrap:anywhere]">{whom}</p>
                <p className="text-quiet">
                  {WORKSPACE_ROLE_WORDS[invitation.role].name}, invited by {invitation.invitedBy}, until{' '}
                  <time dateTime={invitation.expiresAt.toISOString()}>
                    {invitation.expiresAt.toISOString().slice(0, 10)}
                  </time>
                </p>
              </div>
              <Button
                variant="secondary"
                size="sm"
                onClick={() => end(invitation.id)}
                aria-label={`Revoke the invitation for ${whom}`}
              >
                Revoke
              </Button>
            </div>
            <CopyLink link={invitation.link} label={`Invitation link for ${whom}`} />
          </li>
        )
      })}
    </ul>
  )
}
