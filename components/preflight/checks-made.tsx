import { Check, ChevronRight } from 'lucide-react'
import type { CheckGuide } from '#domain/preflight/check-guide.ts'
import { WhyItMatters } from './why-it-matters.tsx'

/** Everything that was looked at, each with why. `isOpen` when there is nothing else to read. */
export function ChecksMade({ guides, isOpen }: { guides: readonly CheckGuide[]; isOpen: boolean }) {
  return (
    <details open={isOpen} className="group border-line border-t pt-3">
      <summary className="flex cursor-pointer list-none items-center gap-1.5 rounded font-semibold text-quiet text-xs max-lg:min-h-10">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        What is checked ({guides.length})
      </summary>
      <ul className="mt-2 grid">
        {guides.map((guide) => (
          <li key={guide.id}>
            <details className="rounded">
              <summary className="flex cursor-pointer list-none items-start gap-2 rounded px-1 py-1 text-sm leading-snug hover:bg-muted max-lg:min-h-10">
                <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-ok" />
                {guide.title}
              </summary>
              <div className="px-1 pt-0.5 pb-2 pl-6.5 text-sm">
                <WhyItMatters guide={guide} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </details>
  )
}
