'use client'

import { useEffect, useState } from 'react'
import { ChecksMade } from '#components/preflight/checks-made.tsx'
import { LevelFilter } from '#components/preflight/level-filter.tsx'
import { Alert } from '#components/ui/alert.tsx'
import { Spinner } from '#components/ui/spinner.tsx'
import { LEVELS, type Level } from '#domain/preflight/finding.ts'
import { answerTo } from '#domain/preflight/finding-override.ts'
import { useCheckedLetter, useLetterEditor, useOverrides } from '../editor-context.ts'
import type { FindingUi } from '../findings/go-to-finding.ts'
import type { OutdatedPlace } from '../passages/passage-update.ts'
import { AnsweredList } from './answered-list.tsx'
import { LevelList } from './level-list.tsx'
import { OriginalitySection } from './originality-section.tsx'
import { OutdatedList } from './outdated-list.tsx'

type Props = {
  ui: FindingUi
  canWrite: boolean
  onUpdate: (place: OutdatedPlace) => void
  onJump: () => void
}

/** What the checks found, what was answered, newer wording in the library, and everything that was looked at. */
export function ChecksPanel({ ui, canWrite, onUpdate, onJump }: Props) {
  const { library, draftId, checks, overrides: reasons } = useLetterEditor()
  const { state, findings } = useCheckedLetter()
  const overrides = useOverrides()
  const [hidden, setHidden] = useState<ReadonlySet<Level>>(new Set())
  useEffect(() => {
    // A teammate may have answered something since the letter was opened.
    void checks.actions.loadOverrides({ draftId }).then((answer) => answer.ok && reasons.set(answer.value))
  }, [checks, draftId, reasons])
  const answered = findings.filter((finding) => answerTo(finding, overrides) !== null)
  const open = findings.filter((finding) => answerTo(finding, overrides) === null)
  const at = (level: Level) => open.filter((finding) => finding.level === level)
  const counts = {
    blocking: at('blocking').length,
    warning: at('warning').length,
    advice: at('advice').length,
  }
  const toggle = (level: Level) =>
    setHidden((before) => new Set(LEVELS.filter((each) => before.has(each) !== (each === level))))

  if (state === 'checking') {
    return (
      <p role="status" className="flex items-center gap-3 p-4 text-quiet text-sm">
        <Spinner />
        Checking the letter…
      </p>
    )
  }
  return (
    <div className="grid gap-5 p-4">
      {state === 'broken' ? (
        <Alert tone="warn" title="Not everything could be checked">
          The letter is safe. Reload the page to check it again.
        </Alert>
      ) : null}
      {open.length > 0 ? (
        <LevelFilter
          counts={counts}
          shown={new Set(LEVELS.filter((level) => !hidden.has(level)))}
          onToggle={toggle}
        />
      ) : state === 'checked' ? (
        <Alert tone="ok" title="Nothing to look at">
          The checks found nothing in the letter as it stands.
        </Alert>
      ) : null}
      {LEVELS.filter((level) => !hidden.has(level)).map((level) => (
        <LevelList
          key={level}
          level={level}
          findings={at(level)}
          ui={ui}
          canWrite={canWrite}
          onJump={onJump}
        />
      ))}
      <OutdatedList canWrite={canWrite} onUpdate={onUpdate} />
      <AnsweredList findings={answered} ui={ui} onJump={onJump} />
      <OriginalitySection onJump={onJump} />
      <ChecksMade guides={library.checkGuides} isOpen={open.length === 0} />
    </div>
  )
}
