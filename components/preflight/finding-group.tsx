'use client'

import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { cn } from '#components/ui/cn.ts'

type Props = {
  title: string
  /** One row each. */
  children: readonly ReactNode[]
  /** Whether the row at hand is one of these: it must be seen. */
  hasCurrent: boolean
}

/** Many findings of one check as one row that opens: twenty open questions should not bury a wrong date. */
export function FindingGroup({ title, children, hasCurrent }: Props) {
  const [isOpen, setOpen] = useState(hasCurrent)
  useEffect(() => {
    if (hasCurrent) setOpen(true)
  }, [hasCurrent])
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        className="flex w-full items-start gap-2.5 rounded-md px-2 py-2 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-11"
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight
          aria-hidden
          className={cn('mt-0.5 size-4 shrink-0 text-quiet transition-transform', isOpen && 'rotate-90')}
        />
        <span>
          {title} <span className="text-quiet">({children.length})</span>
        </span>
      </button>
      {isOpen ? <ul className="ml-4 border-line border-l pl-1">{children}</ul> : null}
    </li>
  )
}
