'use client'

import { AnsweredFinding } from '#components/preflight/answered-finding.tsx'
import { FindingList } from '#components/preflight/finding-list.tsx'
import { toast } from '#components/ui/toaster.tsx'
import { keyOf } from '#domain/preflight/finding.ts'
import { answerTo } from '#domain/preflight/finding-override.ts'
import type { ListedFinding } from '#domain/preflight/list-findings.ts'
import { useLetterEditor, useOverrides } from '../editor-context.ts'
import { type FindingUi, goToFinding } from '../findings/go-to-finding.ts'

type Props = { findings: readonly ListedFinding[]; ui: FindingUi; onJump: () => void }

/** The blocking findings that an owner answered with a reason. */
export function AnsweredList({ findings, ui, onJump }: Props) {
  const letter = useLetterEditor()
  const { checks, overrides, draftId } = letter
  const reasons = useOverrides()
  const withdraw = async ({ check, about }: ListedFinding) => {
    const answer = await checks.actions.withdrawAnswer({ draftId, check, about })
    if (answer.ok) overrides.set(answer.value)
    else toast.error(answer.message)
  }
  return (
    <FindingList title="Answered with a reason" current={-1}>
      {findings.flatMap((finding) => {
        const answer = answerTo(finding, reasons)
        if (answer === null) return []
        return [
          <AnsweredFinding
            key={keyOf(finding)}
            finding={finding}
            answer={answer}
            onGo={() => {
              onJump()
              goToFinding(letter, ui, keyOf(finding))
            }}
            onWithdraw={checks.canOverride ? () => void withdraw(finding) : null}
          />,
        ]
      })}
    </FindingList>
  )
}
