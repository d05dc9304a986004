import { Check } from 'lucide-react'
import Link from 'next/link'
import { cn } from '#components/ui/cn.ts'
import { FILING_STEPS, type FilingAim, type FilingStepName, STEP_WORDS, stepHref } from './filing-steps.ts'

type Props = { aim: FilingAim; current: FilingStepName; isMade: boolean }

/** Where a guided filing stands; each step can be opened at any time. */
export function StepNav({ aim, current, isMade }: Props) {
  return (
    <nav aria-label="Steps">
      <ol className="grid grid-cols-2 gap-1 sm:grid-cols-4 lg:grid-cols-1">
        {FILING_STEPS.map((step, place) => {
          const isCurrent = step === current
          const isDone = isMade && (step === 'check' || step === 'files') && !isCurrent
          return (
            <li key={step}>
              <Link
                href={stepHref(aim, step)}
                aria-current={isCurrent ? 'step' : undefined}
                className={cn(
                  'flex items-center gap-2.5 rounded-md px-3 py-2 text-sm hover:bg-muted',
                  isCurrent && 'bg-accent-soft font-medium',
                )}
              >
                <span
                  aria-hidden
                  className={cn(
                    'grid size-6 shrink-0 place-items-center rounded-full border border-line-strong text-xs',
                    isCurrent && 'border-accent bg-accent text-accent-ink',
                    isDone && 'border-ok text-ok',
                  )}
                >
                  {isDone ? <Check className="size-3.5" /> : place + 1}
                </span>
                {STEP_WORDS[step]}
                {isDone ? <span className="sr-only">, done</span> : null}
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
