import Link from 'next/link'
import { Badge } from '#components/ui/badge.tsx'
import type { Argument } from '#domain/library/argument.ts'
import type { ArgumentUse } from '#domain/library/team/team-argument.ts'

type Props = { argument: Argument; uses: readonly ArgumentUse[] }

/** The letters that use an argument, and whether they use it as it is now. */
export function ArgumentUses({ argument, uses }: Props) {
  if (uses.length === 0) return <p className="text-quiet text-sm">No letter you can read uses it yet.</p>
  return (
    <ul className="grid gap-2 text-sm">
      {uses.map(({ draftId, title, revisions }) => (
        <li key={draftId} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link className="min-w-0 text-link [overflow-wrap:anywhere]" href={`/d/${draftId}`}>
            {title}
          </Link>
          {revisions.every((revision) => revision === argument.revision) ? (
            <span className="text-quiet">as it is now</span>
          ) : (
            <Badge tone="warn">{revisionWords(argument, revisions)}</Badge>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A team's revisions are counted, so they can be named; those built in are told apart by a code nobody reads. */
function revisionWords({ shelf, revision }: Argument, used: readonly string[]): string {
  if (shelf === 'built-in') return 'an earlier revision'
  const old = used.filter((each) => each !== revision)
  return `${old.length === 1 ? 'revision' : 'revisions'} ${old.join(' and ')}; ${revision} is the newest`
}
