import { cn } from '#components/ui/cn.ts'

/** A bar that shows a share, in hundredths. It repeats for the eye what its number beside it says, and nothing else. */
export function ShareMeter({ percent, className }: { percent: number; className?: string }) {
  return (
    <div aria-hidden className={cn('h-1.5 overflow-hidden rounded-full bg-muted', className)}>
      <div className="h-full rounded-full bg-accent" style={{ width: `${percent}%` }} />
    </div>
  )
}
