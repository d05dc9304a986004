import type { Metadata } from 'next'
import { SiteFrame } from '#app/_lib/site-frame.tsx'
import { NewWorkspaceForm } from '#components/team/new-workspace-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireUser } from '#server/session.ts'
import { createWorkspace } from './actions.ts'

export const metadata: Metadata = { title: 'New workspace' }

export default async function NewWorkspacePage() {
  await requireUser()
  return (
    <SiteFrame>
      <main id="content" className="mx-auto w-full max-w-xl px-4 py-10 sm:px-6 sm:py-16">
        <PageHeader
          title="New workspace"
          description="A workspace holds an organisation’s profile, the notices it answers, and the letters its people write."
        />
        <NewWorkspaceForm create={createWorkspace} />
      </main>
    </SiteFrame>
  )
}
