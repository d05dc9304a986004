import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Props = {
  title: ReactNode
  description?: ReactNode
  /** A line above the title that says where this is, usually a link back. */
  above?: ReactNode
  actions?: ReactNode
  className?: string
}

/** The page's one h1, a sentence about it, and what can be done here. */
export function PageHeader({ title, description, above, actions, className }: Props) {
  return (
    <header className={cn('mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4', className)}>
      <div className="grid min-w-0 max-w-prose gap-1.5">
        {above ? <div className="text-quiet text-sm">{above}</div> : null}
        <h1 className="font-semibold text-2xl tracking-tight [overflow-wrap:anywhere]">{title}</h1>
        {description ? <div className="text-quiet">{description}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  )
}
