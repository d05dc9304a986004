import type { Metadata } from 'next'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { SourcesBrowser } from '#components/evidence/sources-browser.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { requireWorkspace } from '#server/access.ts'
import { listSourceUses } from '#server/draft-uses.ts'
import { listTeamFactIds } from '#server/facts.ts'
import { requireUser } from '#server/session.ts'
import { listHeldSourceIds } from '#server/source-texts.ts'
import { libraryFor } from '#server/team-library.ts'
import {
  addFact,
  addSources,
  changeFact,
  changeSource,
  keepSourceText,
  loadSourceText,
  removeFact,
  removeSource,
} from './actions.ts'

type Props = { params: Promise<{ workspace: string }> }

export const metadata: Metadata = { title: 'Sources' }

export default async function SourcesPage({ params }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'library'))
  const [library, ownFactIds, letters, heldSourceIds] = await Promise.all([
    libraryFor(workspace.id),
    listTeamFactIds(workspace.id),
    listSourceUses(user.id, workspace.id),
    listHeldSourceIds(workspace.id),
  ])
  return (
    <>
      <PageHeader
        title="Sources"
        description="Everything the library rests on, how far each was verified, and where it is used. Add what your team cites."
      />
      <SourcesBrowser
        slug={workspace.slug}
        library={{ sources: library.sources, facts: library.facts, arguments: library.arguments }}
        ownFactIds={ownFactIds}
        letters={letters}
        heldSourceIds={heldSourceIds}
        actions={{
          ...{ addSources, changeSource, removeSource, addFact, changeFact, removeFact },
          ...{ loadSourceText, keepSourceText },
        }}
      />
    </>
  )
}
