import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { NewNoticeForm } from '#components/notice/intake/new-notice-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireNotice, requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'Answer a notice' }

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NewNoticePage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'draft'))
  const notices = `/w/${workspace.slug}/notices`
  const { newerOf } = await searchParams
  const older =
    typeof newerOf === 'string' ? (await orNotFound(requireNotice(user.id, newerOf, 'draft'))).notice : null
  return (
    <div className="max-w-2xl">
      <PageHeader
        title={older ? 'A newer version' : 'Answer a notice'}
        description={
          older
            ? `Give in the corrected or later text of “${older.title}”. You see what changes before anything does; your corrections stay.`
            : 'Rejoinder reads what the agency published and lists what it asks, when it wants the answer and how to file it. You correct what it got wrong.'
        }
      />
      <NewNoticeForm
        uploadTo={`${notices}/upload`}
        fetchFrom={`${notices}/fetch`}
        notices={older ? `${notices}/${older.id}/newer` : notices}
        letterWithout={`/w/${workspace.slug}/drafts/new`}
      />
    </div>
  )
}
