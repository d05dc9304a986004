'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'

/** The two halves of the library: what can be argued, and what it rests on. */
export function LibraryTabs({ base }: { base: string }) {
  const isAtSources = usePathname().startsWith(`${base}/sources`)
  const tabs = [
    { href: base, label: 'Arguments', isCurrent: !isAtSources },
    { href: `${base}/sources`, label: 'Sources', isCurrent: isAtSources },
  ]
  return (
    <nav aria-label="Library" className="mb-6 flex gap-1 border-line border-b">
      {tabs.map(({ href, label, isCurrent }) => (
        <Link
          key={href}
          href={href}
          aria-current={isCurrent ? 'page' : undefined}
          className={cn(
            '-mb-px grid min-h-10 place-items-center border-transparent border-b-2 px-3 font-medium text-quiet text-sm hover:text-ink focus-visible:-outline-offset-2',
            isCurrent && 'border-accent text-ink',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
