import type { ReactNode } from 'react'
import { signOut } from '#app/(account)/actions.ts'
import { AccountMenu } from '#components/shell/account-menu.tsx'
import { SiteHeader } from '#components/shell/site-header.tsx'
import { findUser } from '#server/session.ts'
import { listWorkspaces } from '#server/workspaces.ts'

type Props = {
  workspace?: { name: string; slug: string }
  /** Whether the page takes the whole width of the window. */
  isWide?: boolean
  children: ReactNode
}

/** The top bar over a page, for whoever looks at it. The page brings its own main part with the id `content`. */
export async function SiteFrame({ workspace, isWide = false, children }: Props) {
  const user = await findUser()
  return (
    <>
      <SiteHeader workspace={workspace ?? null} isWide={isWide}>
        {user ? (
          <AccountMenu user={user} workspaces={await listWorkspaces(user.id)} signOut={signOut} />
        ) : null}
      </SiteHeader>
      {children}
    </>
  )
}
