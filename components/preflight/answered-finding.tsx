'use client'

import { CircleCheck } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { FindingOverride } from '#domain/preflight/finding-override.ts'
import type { ListedFinding } from '#domain/preflight/list-findings.ts'

type Props = {
  finding: ListedFinding
  answer: FindingOverride
  onGo: () => void
  /** Takes the reason back; null for those who may not. */
  onWithdraw: (() => void) | null
}

/** A blocking finding that an owner answered: what it was, who said why, and when. */
export function AnsweredFinding({ finding, answer, onGo, onWithdraw }: Props) {
  return (
    <li className="grid gap-1 rounded-md px-2 py-2 text-sm leading-snug">
      <button
        type="button"
        className="flex items-start gap-2.5 rounded text-left hover:bg-muted"
        onClick={onGo}
      >
        <CircleCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
        <span className="[overflow-wrap:anywhere]">{finding.message}</span>
      </button>
      <div className="grid gap-1 pl-6.5">
        <p className="text-quiet text-xs">
          Answered by {answer.by ?? 'somebody who has left'} on <Moment at={new Date(answer.at)} />
        </p>
        <p className="border-line border-l-2 pl-3 [overflow-wrap:anywhere]">{answer.reason}</p>
        {onWithdraw ? (
          <Button variant="link" size="sm" className="justify-self-start" onClick={onWithdraw}>
            Take the reason back
          </Button>
        ) : null}
      </div>
    </li>
  )
}
