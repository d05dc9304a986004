import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { orNotFound } from '#app/_lib/or-not-found.ts'
import { ArgumentForm } from '#components/library/edit/argument-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { adapt, EMPTY_INPUT } from '#domain/library/team/argument-input.ts'
import { requireWorkspace } from '#server/access.ts'
import { requireUser } from '#server/session.ts'
import { libraryFor } from '#server/team-library.ts'
import { createArgument, saveArgument } from '../actions.ts'

export const metadata: Metadata = { title: 'Write an argument' }

type Props = {
  params: Promise<{ workspace: string }>
  searchParams: Promise<{ from?: string | string[]; passage?: string | string[] }>
}

export default async function NewArgumentPage({ params, searchParams }: Props) {
  const user = await requireUser()
  const { workspace } = await orNotFound(requireWorkspace(user.id, (await params).workspace, 'library'))
  const library = await libraryFor(workspace.id)
  const { from, passage } = await searchParams
  const origin = library.arguments.find(({ id }) => id === from)
  if (from !== undefined && origin === undefined) notFound()
  const base = `/w/${workspace.slug}/library`
  return (
    <>
      <PageHeader
        title={origin ? `Adapt “${origin.title}”` : 'Write an argument'}
        above={
          <Link className="text-link" href={origin ? `${base}?argument=${origin.id}` : base}>
            Library
          </Link>
        }
        description={
          origin
            ? 'Your team gets a copy of its own to change. It remembers where it came from; the built-in one stays.'
            : 'It has the same parts as a built-in argument, and passes the same checks.'
        }
      />
      <ArgumentForm
        {...{ library, base }}
        slug={workspace.slug}
        userId={user.id}
        stored={null}
        {...(typeof passage === 'string' && { heldAs: passage })}
        begin={origin ? adapt(origin) : EMPTY_INPUT}
        create={createArgument}
        save={saveArgument}
      />
    </>
  )
}
