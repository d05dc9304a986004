'use client'

import type { Node } from '@tiptap/pm/model'
import { useCallback, useId, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { Select } from '#components/ui/select.tsx'
import type { LetterChange } from '#domain/draft/compare/compare-letters.ts'
import { useLetterEditor } from '../editor-context.ts'
import { jumpInto } from '../places/jump-to.ts'
import { ChangeItem } from './change-item.tsx'
import { type CopyInHand, isChosen, readAs, withChosen } from './copy-in-hand.ts'

type Filter = 'all' | 'open' | 'conflict' | 'made'
const FILTERS: { id: Filter; title: string }[] = [
  { id: 'all', title: 'All changes' },
  { id: 'open', title: 'Without conflict' },
  { id: 'conflict', title: 'Conflicts' },
  { id: 'made', title: 'In the letter already' },
]

type Props = { hand: CopyInHand; changes: readonly LetterChange[]; current: Node; onClose: () => void }

/** The changes of the copy, each to be ticked, with what to know about them first. */
export function CopyChanges({ hand, changes, current, onClose }: Props) {
  const { editor, copyInHand } = useLetterEditor()
  const [filter, setFilter] = useState<Filter>('all')
  const all = useId()
  const shown = changes.filter(({ state }) => filter === 'all' || state === filter)
  const choosable = shown.filter(({ state }) => state !== 'made')
  const ticked = choosable.filter((change) => isChosen(hand, change)).length
  const choose = useCallback(
    (ids: readonly string[], isOn: boolean) => {
      const now = copyInHand.get()
      // A move is made whole or not at all.
      const halves = changes.flatMap(({ moved, id }) => (moved && ids.includes(id) ? [moved.with] : []))
      if (now) copyInHand.set(withChosen(now, [...ids, ...halves], isOn))
    },
    [copyInHand, changes],
  )
  const toggle = useCallback((id: string, isOn: boolean) => choose([id], isOn), [choose])
  const go = useCallback(
    ({ edit }: LetterChange) => {
      onClose()
      // After the window has given its focus back, or it would take it from the letter.
      setTimeout(() => jumpInto(editor, edit.from))
    },
    [editor, onClose],
  )
  return (
    <>
      <div className="grid gap-3 border-line border-b px-4 py-3 sm:px-5">
        <CopyWarnings hand={hand} />
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <span className="flex items-center gap-3">
            <Checkbox
              id={all}
              checked={ticked === 0 ? false : ticked === choosable.length ? true : 'indeterminate'}
              disabled={choosable.length === 0}
              onCheckedChange={() =>
                choose(
                  choosable.map(({ id }) => id),
                  ticked < choosable.length,
                )
              }
            />
            <label htmlFor={all} className="text-sm">
              All of these
            </label>
          </span>
          <Select
            aria-label="Which changes"
            className="w-52"
            value={filter}
            onChange={({ target }) => setFilter(FILTERS.find(({ id }) => id === target.value)?.id ?? 'all')}
          >
            {FILTERS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title} ({id === 'all' ? changes.length : changes.filter(({ state }) => state === id).length})
              </option>
            ))}
          </Select>
          {hand.hasTrackedChanges ? (
            <Select
              aria-label="Tracked changes in the file"
              className="w-64"
              value={hand.verdict}
              onChange={({ target }) =>
                copyInHand.set(readAs(editor, hand, target.value === 'rejected' ? 'rejected' : 'accepted'))
              }
            >
              <option value="accepted">Its tracked changes accepted</option>
              <option value="rejected">Its tracked changes rejected</option>
            </Select>
          ) : null}
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="m-auto max-w-sm p-8 text-center text-quiet text-sm">
          {changes.length === 0
            ? 'The copy says what the letter says. There is nothing to change.'
            : 'No change is like this. Choose others above.'}
        </p>
      ) : (
        <ul aria-label="Changes" className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
          {shown.map((change) => (
            <ChangeItem
              key={change.id}
              change={change}
              base={hand.base}
              current={current}
              isOn={isChosen(hand, change)}
              onToggle={toggle}
              onGo={go}
            />
          ))}
        </ul>
      )}
    </>
  )
}

function CopyWarnings({ hand }: { hand: CopyInHand }) {
  const { warnings } = hand.copy.import.report
  return (
    <>
      {hand.copy.isOfAnother ? (
        <Alert tone="warn" title="This may be a copy of another letter">
          It was not made of this draft, as far as Rejoinder knows. Look whether it is the right file.
        </Alert>
      ) : hand.isBaseKnown ? null : (
        <Alert tone="warn" title="It is not known what this copy was made of">
          It is compared with the letter as it stands. What your team wrote since the copy left shows as taken
          out: untick those changes to keep it.
        </Alert>
      )}
      {warnings.length > 0 ? (
        <Alert tone="warn" title="Not everything could be read">
          <ul className="list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  )
}
