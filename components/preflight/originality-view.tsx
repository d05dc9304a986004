'use client'

import { useCallback, useEffect, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import type { Argument } from '#domain/library/argument.ts'
import type { CheckGuide } from '#domain/preflight/check-guide.ts'
import type { OriginalityReport } from '#domain/preflight/originality/originality-report.ts'
import type { OriginalityActions } from './originality-actions.ts'
import { OriginalityReading } from './originality-reading.tsx'
import { PastLettersDialog } from './past-letters-dialog.tsx'
import { WhyItMatters } from './why-it-matters.tsx'

type Props = {
  draftId: string
  actions: OriginalityActions
  arguments: readonly Argument[]
  guide: CheckGuide | undefined
  /** Goes to a part of the letter by its heading; the first part has none. */
  onGo: (title: string) => void
  /** Takes what was found, so that the checks know of it too. */
  onReport?: (report: OriginalityReport) => void
}

/** How much of the letter stands elsewhere word for word, and what would make it one’s own. */
export function OriginalityView({ draftId, actions, arguments: library, guide, onGo, onReport }: Props) {
  const [report, setReport] = useState<OriginalityReport | null>(null)
  const [problem, setProblem] = useState('')
  const [isPending, setIsPending] = useState(false)
  const [isManaging, setIsManaging] = useState(false)
  const { loadOriginality, pastLetters } = actions

  const compare = useCallback(async () => {
    setIsPending(true)
    setProblem('')
    const answer = await loadOriginality({ draftId }).catch(() => null)
    setIsPending(false)
    if (answer?.ok) {
      setReport(answer.value)
      onReport?.(answer.value)
    } else setProblem(answer?.message ?? 'The server could not be reached. Try again.')
  }, [draftId, loadOriginality, onReport])
  useEffect(() => void compare(), [compare])

  return (
    <div className="grid gap-4 text-sm">
      {guide ? (
        <details className="rounded-md bg-muted px-3 py-2">
          <summary className="cursor-pointer rounded font-medium">Why words of your own count</summary>
          <div className="pt-2">
            <WhyItMatters guide={guide} />
          </div>
        </details>
      ) : null}
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      {report ? (
        <OriginalityReading report={report} arguments={library} onGo={onGo} />
      ) : problem ? null : (
        <p role="status" className="flex items-center gap-2 text-quiet">
          <Spinner /> Comparing the letter…
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="sm" disabled={isPending} onClick={() => void compare()}>
          {isPending && report ? <Spinner /> : null}
          Compare again
        </Button>
        {pastLetters ? (
          <Button variant="ghost" size="sm" onClick={() => setIsManaging(true)}>
            Letters to compare with
          </Button>
        ) : null}
      </div>
      {pastLetters && isManaging ? (
        <PastLettersDialog
          {...pastLetters}
          onClose={() => setIsManaging(false)}
          onChanged={() => void compare()}
        />
      ) : null}
    </div>
  )
}
