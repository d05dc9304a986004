import Link from 'next/link'
import type { ReactNode } from 'react'
import type { SourceUse } from '#domain/evidence/source-use.ts'

type Props = {
  arguments: readonly { id: string; title: string }[]
  letters: readonly SourceUse[]
  /** The library's page; null for whoever may not open it. */
  libraryHref: string | null
  /** Opens each in a tab of its own, for somebody who is in the middle of something. */
  isNewTab?: boolean
}

/** The arguments that rest on a source and the letters that cite it, each leading there. */
export function SourceUses({ arguments: resting, letters, libraryHref, isNewTab = false }: Props) {
  const tab = isNewTab ? { target: '_blank' } : {}
  return (
    <>
      <List title="Arguments that rest on it">
        {resting.map(({ id, title }) => (
          <li key={id}>
            {libraryHref ? (
              <Link className="text-link" href={`${libraryHref}?argument=${id}`} {...tab}>
                {title}
                {isNewTab ? <span className="sr-only"> (opens a new tab)</span> : null}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </List>
      <List title="Letters that cite it">
        {letters.map(({ draftId, title }) => (
          <li key={draftId}>
            <Link className="text-link" href={`/d/${draftId}`} {...tab}>
              {title}
              {isNewTab ? <span className="sr-only"> (opens a new tab)</span> : null}
            </Link>
          </li>
        ))}
      </List>
    </>
  )
}

function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className="grid gap-1">
      <h4 className="font-semibold text-quiet text-xs">{title}</h4>
      <ul className="grid gap-1 text-sm leading-snug [overflow-wrap:anywhere]">{children}</ul>
    </div>
  )
}
