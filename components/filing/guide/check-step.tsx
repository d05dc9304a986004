'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { FilingCheckResult } from '#components/export/filing-check-result.tsx'
import { useFilingCheck } from '#components/export/use-filing-check.ts'
import { Button } from '#components/ui/button.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { countUnsettled, type FilingCheck } from '#domain/preflight/filing-check.ts'
import { type FilingAim, stepHref } from './filing-steps.ts'

type Props = {
  aim: FilingAim
  check: (input: unknown) => Promise<ActionResult<FilingCheck>>
  /** Labels of the blanks still open. */
  openBlanks: readonly string[]
}

/** Whether anything stands against filing the letter as it is saved. */
export function CheckStep({ aim, check, openBlanks }: Props) {
  const router = useRouter()
  const letterHref = `/d/${aim.draftId}`
  const state = useFilingCheck(() => check({ draftId: aim.draftId }))
  const isSettled = state.is === 'checked' && countUnsettled(state.check) === 0
  return (
    <div className="grid gap-5">
      <FilingCheckResult state={state} openBlanks={openBlanks} onShowChecks={() => router.push(letterHref)} />
      <div className="flex flex-wrap gap-2">
        {isSettled ? (
          <Button asChild>
            <Link href={stepHref(aim, 'files')}>
              Go on to the files <ArrowRight aria-hidden />
            </Link>
          </Button>
        ) : null}
        <Button asChild variant="secondary">
          <Link href={letterHref}>Open the letter</Link>
        </Button>
      </div>
    </div>
  )
}
