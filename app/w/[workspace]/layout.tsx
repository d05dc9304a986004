import type { ReactNode } from 'react'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'

type Props = { params: Promise<{ workspace: string }>; children: ReactNode }

export default async function WorkspaceLayout({ params, children }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'read'))
  return (
    <SiteFrame workspace={workspace}>
      <main id="content" className="mx-auto max-w-6xl px-4 py-8 sm:px-6 sm:py-10">
        {children}
      </main>
    </SiteFrame>
  )
}
