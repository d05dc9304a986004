'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useSyncExternalStore } from 'react'
import { AnswerForm } from '#components/preflight/answer-form.tsx'
import { FindingCard } from '#components/preflight/finding-card.tsx'
import { FindingGroup } from '#components/preflight/finding-group.tsx'
import { FindingList } from '#components/preflight/finding-list.tsx'
import { LEVEL_WORDS } from '#components/preflight/level-words.ts'
import { toast } from '#components/ui/toaster.tsx'
import type { CheckId } from '#domain/preflight/check-id.ts'
import { keyOf, type Level } from '#domain/preflight/finding.ts'
import type { ListedFinding } from '#domain/preflight/list-findings.ts'
import { useLetterEditor } from '../editor-context.ts'
import { applyFix } from '../findings/apply-fix.ts'
import { type FindingUi, goToFinding } from '../findings/go-to-finding.ts'
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
  const wordsOf = ({ place, message }: ListedFinding) =>
    place.kind === 'field' ? `Still blank: ${labelOf(place.id)}` : message
  const guideOf = (check: CheckId) => library.checkGuides.find(({ id }) => id === check)
  const cardOf = (finding: ListedFinding) => {
    const key = keyOf(finding)
    const isCurrent = key === current
    return (
      <FindingCard
        key={key}
        finding={finding}
        words={wordsOf(finding)}
        guide={guideOf(finding.check)}
        isCurrent={isCurrent}
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
  }
  const hasCurrent = (some: readonly ListedFinding[]) => some.some((finding) => keyOf(finding) === current)
  const rows = rowsOf(findings, level)
  return (
    <FindingList
      title={LEVEL_WORDS[level].title}
      count={findings.length}
      current={rows.findIndex(hasCurrent)}
    >
      {rows.map((row) => {
        const [first] = row
        if (row.length === 1) return cardOf(first)
        return (
          <FindingGroup
            key={first.check}
            title={guideOf(first.check)?.title ?? first.check}
            hasCurrent={hasCurrent(row)}
          >
            {row.map(cardOf)}
          </FindingGroup>
        )
      })}
    </FindingList>
  )
}

/** How many findings of one check stand by themselves. */
const APART = 3

type FindingRow = readonly [ListedFinding, ...ListedFinding[]]

/** The rows of a level: what has to be settled one by one, of anything else many of a kind together. */
function rowsOf(findings: readonly ListedFinding[], level: Level): FindingRow[] {
  const alike = Map.groupBy(findings, ({ check }) => check)
  const isApart = ({ check }: ListedFinding) =>
    level === 'blocking' || (alike.get(check) ?? []).length <= APART
  return findings.flatMap((finding): FindingRow[] => {
    if (isApart(finding)) return [[finding]]
    const [first, ...more] = alike.get(finding.check) ?? []
    return first === finding ? [[first, ...more]] : []
  })
}
