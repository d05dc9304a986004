import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { ImportLetterForm } from '#components/import/import-letter-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { listNotices } from '#server/notices.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'Start from a finished letter' }

type Props = { params: Promise<{ workspace: string }> }

export default async function ImportLetterPage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'draft'))
  const notices = await listNotices(workspace.id)
  return (
    <div className="max-w-2xl">
      <PageHeader
        title="Start from a finished letter"
        above={
          <Link className="text-link" href={`/w/${slug}/drafts/new`}>
            Start a new letter instead
          </Link>
        }
        description="A letter written elsewhere becomes a draft: its headings, lists, tables, footnotes and pictures, ready to be written on together."
      />
      <ImportLetterForm
        uploadTo={`/w/${slug}/drafts/upload`}
        notices={notices.map(({ id, title }) => ({ id, title }))}
      />
    </div>
  )
}
