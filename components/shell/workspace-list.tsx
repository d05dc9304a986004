import { Building2 } from 'lucide-react'
import Link from 'next/link'
import { Button } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'

const newWorkspace = (
  <Button asChild>
    <Link href="/w/new">Create a workspace</Link>
  </Button>
)

/** Where a signed-in person goes on from: one of their workspaces, or a new one. */
export function WorkspaceList({ workspaces }: { workspaces: { name: string; slug: string }[] }) {
  return (
    <main id="content" className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      {workspaces.length === 0 ? (
        <>
          <PageHeader
            title="Welcome"
            description="Letters are written in a workspace, one for each organisation."
          />
          <EmptyState
            icon={<Building2 aria-hidden />}
            title="You are not in a workspace yet"
            actions={newWorkspace}
          >
            Create one for your organisation, or open the invitation link a teammate sent you.
          </EmptyState>
        </>
      ) : (
        <>
          <PageHeader title="Your workspaces" actions={newWorkspace} />
          <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
            {workspaces.map((workspace) => (
              <li key={workspace.slug}>
                <Link href={`/w/${workspace.slug}`} className="block px-5 py-4 font-medium hover:bg-muted">
                  {workspace.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  )
}
