import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { JoinButton } from '#components/account/join-button.tsx'
import { Button } from '#components/ui/button.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { getInvitation } from '#server/invitations.ts'
import { findUser } from '#server/session.ts'
import { join } from './actions.ts'

export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' }

type Props = { params: Promise<{ invitation: string }> }

export default async function InvitationPage({ params }: Props) {
  const { invitation: id } = await params
  const invitation = await orNotFound(getInvitation(id))
  const user = await findUser()
  const { workspace, role, invitedBy } = invitation
  const back = encodeURIComponent(`/invite/${id}`)
  return (
    <>
      <PageHeader
        title={`Write with ${workspace.name}`}
        description={`${invitedBy} invites you to join as ${role === 'admin' ? 'an admin, who can also invite people and edit the profile' : 'a member'}.`}
      />
      {user ? (
        <div className="grid gap-4">
          <JoinButton invitationId={id} workspaceName={workspace.name} join={join} />
          <p className="text-quiet text-sm">You are signed in as {user.email}.</p>
        </div>
      ) : (
        <div className="flex flex-wrap gap-3">
          <Button asChild>
            <Link href={`/sign-up?next=${back}`}>Create an account and join</Link>
          </Button>
          <Button asChild variant="secondary">
            <Link href={`/sign-in?next=${back}`}>Sign in and join</Link>
          </Button>
        </div>
      )}
    </>
  )
}
