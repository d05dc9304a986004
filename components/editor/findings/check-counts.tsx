'use client'

import { CircleCheck } from 'lucide-react'
import { countWords, LEVEL_WORDS } from '#components/preflight/level-words.ts'
import { Button } from '#components/ui/button.tsx'
import { answerTo } from '#domain/preflight/finding-override.ts'
import { useCheckedLetter, useOverrides } from '../editor-context.ts'

/** What the checks found that matters before filing; told to screen readers when it changes. */
export function CheckCounts({ onShowChecks }: { onShowChecks: () => void }) {
  const { state, findings } = useCheckedLetter()
  const overrides = useOverrides()
  if (state === 'checking') return null
  const open = findings.filter((finding) => answerTo(finding, overrides) === null)
  const blocking = open.filter(({ level }) => level === 'blocking').length
  const warnings = open.filter(({ level }) => level === 'warning').length
  const { icon: Blocking } = LEVEL_WORDS.blocking
  const { icon: Warning } = LEVEL_WORDS.warning
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        className="text-xs sm:h-7"
        aria-label={`${countWords('blocking', blocking)}, ${countWords('warning', warnings)}. Show the checks`}
        title="Checks before filing"
        onClick={onShowChecks}
      >
        {blocking > 0 ? (
          <span className="flex items-center gap-1.5 text-danger">
            <Blocking aria-hidden />
            {blocking} <span className="max-sm:hidden">to settle</span>
          </span>
        ) : null}
        {warnings > 0 ? (
          <span className="flex items-center gap-1.5 text-warn">
            <Warning aria-hidden />
            {warnings} <span className="max-sm:hidden">{warnings === 1 ? 'warning' : 'warnings'}</span>
          </span>
        ) : null}
        {blocking + warnings === 0 ? (
          <span className="flex items-center gap-1.5">
            <CircleCheck aria-hidden className="text-ok" />
            <span className="max-sm:sr-only">Checked</span>
          </span>
        ) : null}
      </Button>
      <span role="status" className="sr-only">
        {countWords('blocking', blocking)}
      </span>
    </>
  )
}
