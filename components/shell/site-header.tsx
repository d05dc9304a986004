import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import { MobileMenu } from './mobile-menu.tsx'
import { workspaceNav } from './nav.ts'
import { NavLinks } from './nav-links.tsx'
import { SkipLink } from './skip-link.tsx'
import { Wordmark } from './wordmark.tsx'

type Props = {
  workspace: { name: string; slug: string } | null
  /** Whether the page below takes the whole width of the window. */
  isWide?: boolean
  /** What stands at the right end: the account menu, or the way in. */
  children?: ReactNode
}

/** The top bar: where you are, where you can go, who you are. The page's main part carries the id `content`. */
export function SiteHeader({ workspace, isWide = false, children }: Props) {
  const items = workspace ? workspaceNav(workspace.slug) : []
  return (
    <>
      <SkipLink />
      <header className="sticky top-0 z-40 border-line border-b bg-surface print:hidden">
        <div
          className={cn(
            'mx-auto flex h-14 items-center gap-1 px-3 sm:gap-3 sm:px-6',
            isWide ? 'max-w-none' : 'max-w-6xl',
          )}
        >
          {workspace ? <MobileMenu title={workspace.name} items={items} /> : null}
          <Wordmark />
          {workspace ? (
            <>
              <span aria-hidden className="text-line-strong">
                /
              </span>
              <Link
                href={`/w/${workspace.slug}`}
                className="inline-flex min-h-10 min-w-0 items-center rounded px-1 text-sm hover:underline sm:min-h-9"
              >
                <span className="truncate">{workspace.name}</span>
              </Link>
              <nav aria-label="Workspace" className="ml-2 hidden md:block">
                <NavLinks items={items} />
              </nav>
            </>
          ) : null}
          <div className="ml-auto flex shrink-0 items-center gap-2">{children}</div>
        </div>
      </header>
    </>
  )
}
