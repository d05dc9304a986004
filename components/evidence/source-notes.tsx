import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Source } from '#domain/evidence/source.ts'

const CHECK = 'Check it at the source before you rely on it.'

/** A warning beside a source or fact, small but plain. */
export function Beware({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <p className={cn('flex gap-1.5 text-warn text-xs leading-relaxed', className)}>
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">{children}</span>
    </p>
  )
}

/** How far a source was verified, where that is not wholly, and what to beware of. Nothing where there is nothing. */
export function SourceNotes({ source }: { source: Source }) {
  const { status, caution } = source.custom
  if (status === 'verified') return caution ? <Beware>Beware: {caution}</Beware> : null
  return (
    <Beware>
      <strong className="font-semibold">
        {status === 'unverified' ? 'Not verified yet:' : 'Verified in part:'}
      </strong>{' '}
      {caution ?? CHECK}
    </Beware>
  )
}
