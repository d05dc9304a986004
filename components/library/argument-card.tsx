import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Argument } from '#domain/library/argument.ts'
import { StanceBadge } from './stance-badge.tsx'

type Props = {
  argument: Argument
  /** Why it is offered here: a clause such as "asks about liability". */
  reason?: string | null
  /** What can be done with it: buttons that name the argument to those who cannot see the card. */
  children?: ReactNode
  headingLevel?: 2 | 3 | 4
  className?: string
}

/** An argument at a glance: title, stance and claim. For lists and side panels. */
export function ArgumentCard({ argument, reason, children, headingLevel = 3, className }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className={cn('grid gap-1.5 rounded-md border border-line bg-page p-3 text-sm', className)}>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        <Heading className="min-w-0 font-medium [overflow-wrap:anywhere]">{argument.title}</Heading>
        <StanceBadge stance={argument.stance} />
      </div>
      <p className="text-quiet">{argument.claim}</p>
      {reason ? <p className="text-quiet text-xs">The question {reason}.</p> : null}
      {children ? <div className="mt-1 flex flex-wrap items-center gap-2">{children}</div> : null}
    </article>
  )
}
