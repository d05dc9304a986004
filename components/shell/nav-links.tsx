'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'
import { isCurrent, type NavItem } from './nav.ts'

type Props = { items: NavItem[]; className?: string; linkClassName?: string; onFollow?: () => void }

export function NavLinks({ items, className, linkClassName, onFollow }: Props) {
  const path = usePathname()
  return (
    <ul className={cn('flex gap-1', className)}>
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            aria-current={isCurrent(item, path, items) ? 'page' : undefined}
            onClick={onFollow}
            className={cn(
              'inline-flex min-h-10 items-center rounded-md px-3 font-medium text-quiet text-sm hover:bg-muted hover:text-ink aria-[current]:bg-muted aria-[current]:text-ink sm:min-h-9',
              linkClassName,
            )}
          >
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
