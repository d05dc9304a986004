import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { LibraryBrowser } from '#components/library/library-browser.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor } from '#server/team-library.ts'

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<{ argument?: string | string[] }>
}

export const metadata: Metadata = { title: 'Library' }

export default async function LibraryPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'read'))
  const { argument } = await searchParams
  return (
    <>
      <PageHeader
        title="Library"
        description="Arguments ready to be made your own, each with its sources, the strongest case against it and an honest reply."
      />
      <LibraryBrowser
        library={await libraryFor(workspace.id)}
        initialId={typeof argument === 'string' ? argument : null}
      />
    </>
  )
}
