import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { NoticeReview } from '#components/notice/notice-review.tsx'
import { Button } from '#components/ui/button.tsx'
import { FocusFromAddress } from '#components/ui/focus-from-address.tsx'
import { requireNotice, requireWorkspace } from '#server/access.ts'
import { getNotice } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'
import { saveFacts, saveQuestions } from '../actions.ts'

export const metadata: Metadata = { title: 'Review the notice' }

type Props = { params: Promise<{ workspace: string; notice: string }> }

export default async function NoticePage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug, notice: id } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'read'))
  const { notice } = await orNotFound(requireNotice(user.id, id, 'read'))
  if (notice.workspaceId !== workspace.id) notFound()
  return (
    <>
      <FocusFromAddress />
      <NoticeReview
        dueDatesAt={`/w/${workspace.slug}/notices/${notice.id}/due-dates`}
        notice={await getNotice(notice.id)}
        saveFacts={saveFacts}
        saveQuestions={saveQuestions}
        more={
          <Button asChild variant="secondary">
            <Link href={`/w/${workspace.slug}/notices/new?newerOf=${notice.id}`}>A newer version…</Link>
          </Button>
        }
        nextStep={`/w/${workspace.slug}/drafts/new?notice=${notice.id}`}
      />
    </>
  )
}
