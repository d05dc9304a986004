import type { Metadata } from 'next'
import { PasswordForm } from '#components/account/password-form.tsx'
import { RenameForm } from '#components/account/rename-form.tsx'
import { SessionList } from '#components/account/session-list.tsx'
import { SignOutButton, SignOutEverywhereButton } from '#components/account/sign-out-button.tsx'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '#components/ui/card.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { listSessions, requireUser } from '#server/session.ts'
import { changePassword, rename, signOut, signOutEverywhere } from '../actions.ts'

export const metadata: Metadata = { title: 'Account' }

export default async function AccountPage() {
  const user = await requireUser()
  const sessions = await listSessions()
  return (
    <>
      <PageHeader
        title="Account"
        description={`Signed in as ${user.email}`}
        actions={<SignOutButton signOut={signOut} />}
      />
      <div className="grid gap-6">
        <Card>
          <CardHeader>
            <CardTitle>Name</CardTitle>
          </CardHeader>
          <CardContent>
            <RenameForm name={user.name} rename={rename} />
          </CardContent>
        </Card>
        <Card>
          <CardHeader>
            <CardTitle>Password</CardTitle>
            <CardDescription>Changing it signs out every other device.</CardDescription>
          </CardHeader>
          <CardContent>
            <PasswordForm change={changePassword} />
          </CardContent>
        </Card>
        <Card>
          <CardHeader>
            <CardTitle>Devices</CardTitle>
            <CardDescription>Where you are signed in.</CardDescription>
          </CardHeader>
          <CardContent className="grid justify-items-start gap-4">
            <div className="w-full">
              <SessionList sessions={sessions} />
            </div>
            <SignOutEverywhereButton signOut={signOutEverywhere} />
          </CardContent>
        </Card>
      </div>
    </>
  )
}
