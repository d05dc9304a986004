import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Props = {
  title: string
  children?: ReactNode
  actions?: ReactNode
  icon?: ReactNode
  className?: string
}

/** Where there is nothing yet: says what will be here and offers the next step. */
export function EmptyState({ title, children, actions, icon, className }: Props) {
  return (
    <div
      className={cn(
        'grid justify-items-center gap-3 rounded-lg border border-line border-dashed px-6 py-12 text-center [&>svg]:size-7 [&>svg]:text-quiet',
        className,
      )}
    >
      {icon}
      <h2 className="font-semibold text-base">{title}</h2>
      {children ? <div className="max-w-prose text-quiet text-sm">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  )
}
