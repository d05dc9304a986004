import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { searchString } from '#app/_lib/search-string.ts'
import { LibraryBrowser } from '#components/library/library-browser.tsx'
import { LibraryMenu } from '#components/library/library-menu.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { listFavourites, listTeamArguments } from '#server/arguments.ts'
import { listArgumentUses } from '#server/draft-uses.ts'
import { listMembers } from '#server/members.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor } from '#server/team-library.ts'
import { handOverArgument, restoreArgument, retireArgument, setFavourite } from './actions.ts'

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = { title: 'Library' }

export default async function LibraryPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'read'))
  const [library, team, favourites, uses, members] = await Promise.all([
    libraryFor(workspace.id),
    listTeamArguments(workspace.id),
    listFavourites(workspace.id, user.id),
    listArgumentUses(user.id, workspace.id),
    listMembers(workspace.id),
  ])
  return (
    <>
      <PageHeader
        title="Library"
        description="Arguments ready to be made your own, each with its sources, the strongest case against it and an honest reply."
        actions={<LibraryMenu base={`/w/${workspace.slug}/library`} hasOwn={team.length > 0} />}
      />
      <LibraryBrowser
        slug={workspace.slug}
        {...{ library, team, favourites, uses }}
        members={members.map(({ userId, name }) => ({ userId, name }))}
        query={searchString(await searchParams)}
        actions={{
          ...{ setFavourite, retire: retireArgument, restore: restoreArgument },
          handOver: handOverArgument,
        }}
      />
    </>
  )
}
