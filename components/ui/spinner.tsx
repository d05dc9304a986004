import { LoaderCircle } from 'lucide-react'
import { cn } from './cn.ts'

/** Work under way. With a `label` it is announced; without one it only decorates words that say the same. */
export function Spinner({ label, className }: { label?: string; className?: string }) {
  const icon = <LoaderCircle aria-hidden className={cn('size-4 animate-spin', className)} />
  if (!label) return icon
  return (
    <span role="status" className="inline-flex items-center gap-2">
      {icon}
      <span className="sr-only">{label}</span>
    </span>
  )
}
