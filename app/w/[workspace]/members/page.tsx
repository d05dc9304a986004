import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { InvitationList } from '#components/team/invitation-list.tsx'
import { InviteForm } from '#components/team/invite-form.tsx'
import { MemberList } from '#components/team/member-list.tsx'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { canInWorkspace } from '#domain/roles.ts'
import { requireWorkspace } from '#server/access.ts'
import { listInvitations } from '#server/invitations.ts'
import { canSendMail } from '#server/mail.ts'
import { listMembers } from '#server/members.ts'
import { requireUser } from '#server/session.ts'
import { changeRole, invite, makeResetLink, remove, revoke } from './actions.ts'

export const metadata: Metadata = { title: 'Members' }

type Props = { params: Promise<{ workspace: string }> }

export default async function MembersPage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug } = await params
  const { workspace, role } = await orNotFound(requireWorkspace(user.id, slug, 'read'))
  const canInvite = canInWorkspace(role, 'members')
  const members = await listMembers(workspace.id)
  // A link lets its holder in, so only those who could make one may see those that are open.
  const invitations = canInvite ? await listInvitations(workspace.id) : []
  return (
    <div className="grid max-w-3xl gap-8">
      <div>
        <PageHeader title="Members" description={`Who writes with ${workspace.name}.`} />
        <MemberList
          slug={slug}
          members={members}
          viewer={{ userId: user.id, role }}
          actions={{ changeRole, remove, makeResetLink }}
        />
      </div>
      {canInvite ? (
        <Card>
          <CardHeader>
            <CardTitle>Invite a teammate</CardTitle>
            <CardDescription>Send them the link yourself; they join with it once.</CardDescription>
          </CardHeader>
          <CardContent>
            <InviteForm slug={slug} canMail={canSendMail()} invite={invite} />
          </CardContent>
        </Card>
      ) : null}
      {invitations.length > 0 ? (
        <section aria-labelledby="open-invitations">
          <h2 id="open-invitations" className="mb-3 font-semibold">
            Open invitations
          </h2>
          <InvitationList slug={slug} invitations={invitations} revoke={revoke} />
        </section>
      ) : null}
    </div>
  )
}
