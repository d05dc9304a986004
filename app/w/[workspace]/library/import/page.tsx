import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { LibraryImport } from '#components/library/import/library-import.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'Import a library' }

type Props = { params: Promise<{ workspace: string }> }

export default async function ImportLibraryPage({ params }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'library'))
  const base = `/w/${workspace.slug}/library`
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="Import a library"
        above={
          <Link className="text-link" href={base}>
            Library
          </Link>
        }
        description="Take in arguments, facts, blanks and sources from a folder or zip that another team exported, or that you wrote by hand."
      />
      <LibraryImport base={base} />
    </div>
  )
}
