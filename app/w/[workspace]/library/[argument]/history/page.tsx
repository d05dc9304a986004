import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { ArgumentHistory } from '#components/library/argument-history.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { argumentChanges } from '#domain/library/team/argument-changes.ts'
import { requireWorkspace } from '#server/access.ts'
import { findRevision, listRevisions } from '#server/argument-revisions.ts'
import { requireUser } from '#server/session.ts'

export const metadata: Metadata = { title: 'History of an argument' }

type Props = {
  params: Promise<{ workspace: string; argument: string }>
  searchParams: Promise<{ before?: string | string[]; after?: string | string[] }>
}

export default async function ArgumentHistoryPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace: slug, argument: id } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'read'))
  const revisions = await listRevisions(workspace.id, id)
  const asked = await searchParams
  const choose = (given: string | string[] | undefined, place: number) =>
    revisions.find(({ revision }) => revision === given) ?? revisions[place] ?? revisions[0]
  const after = choose(asked.after, 0)
  const before = choose(asked.before, 1)
  if (after === undefined || before === undefined) notFound()
  const [old, now] = await Promise.all(
    [before, after].map(({ revision }) => findRevision(workspace.id, id, revision)),
  )
  if (!old || !now) notFound()
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={now.argument.title}
        above={
          <Link className="text-link" href={`/w/${slug}/library?argument=${id}`}>
            Library
          </Link>
        }
        description="Every revision this argument had. Choose two to see what changed between them."
      />
      <ArgumentHistory
        revisions={revisions}
        isTeam={now.argument.shelf === 'team'}
        before={before.revision}
        after={after.revision}
        changes={argumentChanges(old.argument, now.argument)}
      />
    </div>
  )
}
