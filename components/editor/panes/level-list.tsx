'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'
import { AnswerForm } from '#components/preflight/answer-form.tsx'
import { FindingCard } from '#components/preflight/finding-card.tsx'
import { FindingList } from '#components/preflight/finding-list.tsx'
import { LEVEL_WORDS } from '#components/preflight/level-words.ts'
import { toast } from '#components/ui/toaster.tsx'
import { keyOf, type Level } from '#domain/preflight/finding.ts'
import type { ListedFinding } from '#domain/preflight/list-findings.ts'
import { applyFix } from '../apply-fix.ts'
import { useLetterEditor } from '../editor-context.ts'
import { type FindingUi, goToFinding } from '../go-to-finding.ts'
import { ElsewhereLink } from './elsewhere-link.tsx'

type Props = {
  level: Level
  findings: readonly ListedFinding[]
  ui: FindingUi
  canWrite: boolean
  onJump: () => void
}

/** The findings of one level, in the order of the letter, each with what can be done about it. */
export function LevelList({ level, findings, ui, canWrite, onJump }: Props) {
  const letter = useLetterEditor()
  const { notice, library, currentFinding, checks, overrides, draftId, labelOf } = letter
  const current = useSyncExternalStore(currentFinding.subscribe, currentFinding.get, currentFinding.get)
  const router = useRouter()
  const go = useCallback(
    (key: string, isByKeyboard: boolean) => {
      // Pressed again by keyboard, it closes; a click always goes there.
      if (currentFinding.get() === key && isByKeyboard) currentFinding.set(null)
      else {
        onJump()
        goToFinding(letter, ui, key, isByKeyboard)
      }
    },
    [letter, ui, onJump, currentFinding],
  )
  const fix = useCallback(
    async (key: string) => {
      const { isDone, message } = await applyFix(letter, key)
      if (isDone) toast.success(message)
      else toast.error(message)
      // The title stands in the page around the letter too.
      if (isDone && letter.live.find(key)?.fix?.kind === 'title') router.refresh()
    },
    [letter, router],
  )
  const readNotice = useCallback(
    ({ asked }: ListedFinding) => ui.readNotice({ tab: 'text', ...(asked && { span: asked }) }),
    [ui],
  )
  const answer = async ({ check, about }: ListedFinding, reason: string) => {
    const result = await checks.actions.answerFinding({ draftId, check, about, reason })
    if (result.ok) overrides.set(result.value)
    return result
  }
  const whereOf = ({ place, section }: ListedFinding) =>
    [place.kind === 'field' ? labelOf(place.id) : null, section].filter(Boolean).join(' · ')
  return (
    <FindingList
      title={LEVEL_WORDS[level].title}
      current={findings.findIndex((finding) => keyOf(finding) === current)}
    >
      {findings.map((finding) => {
        const key = keyOf(finding)
        const isCurrent = key === current
        return (
          <FindingCard
            key={key}
            finding={finding}
            guide={library.checkGuides.find(({ id }) => id === finding.check)}
            isCurrent={isCurrent}
            where={whereOf(finding)}
            asked={finding.asked && notice ? notice.text.slice(finding.asked.start, finding.asked.end) : null}
            onGo={go}
            onFix={canWrite ? fix : null}
            onReadNotice={readNotice}
          >
            {isCurrent ? (
              <>
                <ElsewhereLink place={finding.place} ui={ui} />
                {level === 'blocking' ? (
                  <AnswerForm
                    owners={checks.owners}
                    canOverride={checks.canOverride}
                    onAnswer={(reason) => answer(finding, reason)}
                  />
                ) : null}
              </>
            ) : null}
          </FindingCard>
        )
      })}
    </FindingList>
  )
}
