import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { NewNoticeForm } from '#components/notice/new-notice-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'Answer a notice' }

type Props = { params: Promise<{ workspace: string }> }

export default async function NewNoticePage({ params }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'draft'))
  const notices = `/w/${workspace.slug}/notices`
  return (
    <div className="max-w-2xl">
      <PageHeader
        title="Answer a notice"
        description="Rejoinder reads what the agency published and lists what it asks, when it wants the answer and how to file it. You correct what it got wrong."
      />
      <NewNoticeForm
        uploadTo={`${notices}/upload`}
        fetchFrom={`${notices}/fetch`}
        notices={notices}
        letterWithout={`/w/${workspace.slug}/drafts/new`}
      />
    </div>
  )
}
