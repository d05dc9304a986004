import { cva, type VariantProps } from 'class-variance-authority'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

const alertVariants = cva('flex gap-3 rounded-lg px-4 py-3 text-sm', {
  variants: {
    tone: {
      info: 'bg-accent-soft text-ink [&>svg]:text-accent',
      ok: 'bg-ok-soft text-ink [&>svg]:text-ok',
      warn: 'bg-warn-soft text-ink [&>svg]:text-warn',
      danger: 'bg-danger-soft text-ink [&>svg]:text-danger',
    },
  },
  defaultVariants: { tone: 'info' },
})

const ICONS = { info: Info, ok: CircleCheck, warn: TriangleAlert, danger: CircleAlert } as const

type Props = Omit<ComponentProps<'div'>, 'title'> & VariantProps<typeof alertVariants> & { title?: string }

/** Something to know before going on. A `danger` one is announced at once; the others wait their turn. */
export function Alert({ className, tone, title, children, ...props }: Props) {
  const Icon = ICONS[tone ?? 'info']
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={cn(alertVariants({ tone }), className)}
      {...props}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="grid min-w-0 flex-1 gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        <div>{children}</div>
      </div>
    </div>
  )
}
