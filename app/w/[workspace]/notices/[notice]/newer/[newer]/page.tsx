import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { NewerComparison } from '#components/notice/newer/newer-comparison.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireNotice, requireWorkspace } from '#server/access.ts'
import { compareNewer } from '#server/newer-notice.ts'
import { requireUser } from '#server/session.ts'
import { takeNewerVersion } from '../../../actions.ts'

export const metadata: Metadata = { title: 'A newer version of the notice' }

type Props = { params: Promise<{ workspace: string; notice: string; newer: string }> }

export default async function NewerPage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug, notice: noticeId, newer: newerId } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'draft'))
  await orNotFound(requireNotice(user.id, noticeId, 'draft'))
  await orNotFound(requireNotice(user.id, newerId, 'draft'))
  const { notice, newer, merged } = await orNotFound(compareNewer({ noticeId, newerId, takeNewer: [] }))
  const notices = `/w/${workspace.slug}/notices`
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="A newer version"
        description={`What “${newer.title}” would change of “${notice.title}”. Your corrections stay, and letters keep the questions they answer.`}
      />
      <NewerComparison
        noticeId={notice.id}
        newerId={newer.id}
        report={merged.report}
        takeNewer={takeNewerVersion}
        noticeHref={`${notices}/${notice.id}`}
        newerHref={`${notices}/${newer.id}`}
      />
    </div>
  )
}
