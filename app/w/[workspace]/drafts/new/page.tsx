import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { NewDraftForm } from '#components/compose/new-draft-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { library } from '#server/library.ts'
import { listNotices } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'
import { createDraft } from './actions.ts'

export const metadata: Metadata = { title: 'New draft' }

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<{ notice?: string | string[] }>
}

export default async function NewDraftPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace: slug } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'draft'))
  const notices = await listNotices(workspace.id)
  const asked = (await searchParams).notice
  return (
    <div className="max-w-2xl">
      <PageHeader
        title="New draft"
        above={
          <span className="flex flex-wrap gap-x-6">
            <Link className="text-link" href={`/w/${slug}/notices/new`}>
              Read in a notice first
            </Link>
            <Link className="text-link" href={`/w/${slug}/drafts/import`}>
              Start from a finished letter
            </Link>
          </span>
        }
        description="Say what the letter answers. Next you choose its questions and arguments."
      />
      <NewDraftForm
        slug={slug}
        notices={notices.map(({ id, title }) => ({ id, title }))}
        noticeId={notices.find((notice) => notice.id === asked)?.id ?? (asked === 'none' ? '' : null)}
        frames={library().frames}
        create={createDraft}
      />
    </div>
  )
}
