import { redirect } from 'next/navigation'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { Landing } from '#components/shell/landing.tsx'
import { WorkspaceList } from '#components/shell/workspace-list.tsx'
import { findUser } from '#server/session.ts'
import { listWorkspaces } from '#server/workspaces.ts'

export default async function Home() {
  const user = await findUser()
  const workspaces = user ? await listWorkspaces(user.id) : []
  const [only, another] = workspaces
  if (only && !another) redirect(`/w/${only.slug}`)
  return <SiteFrame>{user ? <WorkspaceList workspaces={workspaces} /> : <Landing />}</SiteFrame>
}
