import type { Metadata } from 'next'
import Link from 'next/link'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { ArgumentForm } from '#components/library/edit/argument-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { inputFrom } from '#domain/library/team/argument-input.ts'
import { requireWorkspace } from '#server/access.ts'
import { getTeamArgument } from '#server/arguments.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor } from '#server/team-library.ts'
import { createArgument, saveArgument } from '../../actions.ts'

export const metadata: Metadata = { title: 'Edit an argument' }

type Props = { params: Promise<{ workspace: string; argument: string }> }

export default async function EditArgumentPage({ params }: Props) {
  const user = await requireUser()
  const { workspace: slug, argument: id } = await params
  const { workspace } = await orNotFound(requireWorkspace(user.id, slug, 'library'))
  const { argument } = await orNotFound(getTeamArgument(workspace.id, id))
  const base = `/w/${workspace.slug}/library`
  return (
    <>
      <PageHeader
        title={argument.title}
        above={
          <Link className="text-link" href={`${base}?argument=${argument.id}`}>
            Library
          </Link>
        }
        description="Every save is kept as a revision. Letters that use it keep their words until somebody takes the new ones."
      />
      <ArgumentForm
        {...{ base }}
        library={await libraryFor(workspace.id)}
        slug={workspace.slug}
        userId={user.id}
        stored={{ id: argument.id, revision: argument.revision }}
        begin={inputFrom(argument)}
        create={createArgument}
        save={saveArgument}
      />
    </>
  )
}
