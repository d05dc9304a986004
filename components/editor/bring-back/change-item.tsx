'use client'

import type { Node } from '@tiptap/pm/model'
import { memo, useId, useMemo } from 'react'
import { ChangedWords } from '#components/library/changed-words.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import { Checkbox } from '#components/ui/checkbox.tsx'
import { cn } from '#components/ui/cn.ts'
import type { LetterChange } from '#domain/draft/compare/compare-letters.ts'
import { type ChangeWords, describeChange } from '#domain/draft/compare/describe-change.ts'

const KINDS = {
  words: 'Words changed',
  looks: 'Bold, italic or a link changed',
  added: 'Added',
  removed: 'Taken out',
  replaced: 'Rewritten',
  form: 'Form changed',
  split: 'Split in two',
  joined: 'Joined',
  'moved-here': 'Moved here',
  'moved-away': 'Moved away from here',
} satisfies Record<ChangeWords['kind'], string>

type Props = {
  change: LetterChange
  base: Node
  current: Node
  isOn: boolean
  onToggle: (id: string, isOn: boolean) => void
  onGo: (change: LetterChange) => void
}

/** One change of an edited copy: where it is, what it does, and whether to make it. */
export const ChangeItem = memo(function ChangeItem({ change, base, current, isOn, onToggle, onGo }: Props) {
  const box = useId()
  const { kind, section, words, form, conflict } = useMemo(
    () => describeChange(change, base, current),
    [change, base, current],
  )
  const isMade = change.state === 'made'
  return (
    <li
      className={cn(
        'flex gap-3 border-line border-b px-4 py-3 [contain-intrinsic-size:auto_7rem] [content-visibility:auto] sm:px-5',
        isMade && 'text-quiet',
      )}
    >
      <Checkbox
        id={box}
        checked={isMade || isOn}
        disabled={isMade}
        onCheckedChange={(value) => onToggle(change.id, value === true)}
      />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label htmlFor={box} className="font-medium text-sm">
            {KINDS[kind]}
            {section ? <span className="font-normal text-quiet"> in “{section}”</span> : null}
          </label>
          {change.state === 'conflict' ? <Badge tone="warn">Your team changed this too</Badge> : null}
          {isMade ? <Badge tone="ok">In the letter already</Badge> : null}
          <Button variant="link" size="sm" className="ml-auto" onClick={() => onGo(change)}>
            Show in the letter
          </Button>
        </div>
        {form ? (
          <p className="text-sm">
            From {form.from} to {form.to}:
          </p>
        ) : null}
        {conflict ? (
          <dl className="grid gap-2">
            <div>
              <dt className="text-quiet text-sm">The copy</dt>
              <dd>
                <ChangedWords changes={conflict.inCopy} />
              </dd>
            </div>
            <div>
              <dt className="text-quiet text-sm">The letter now, which this would replace</dt>
              <dd className="whitespace-pre-wrap font-serif leading-relaxed [overflow-wrap:anywhere]">
                {conflict.now === '' ? (
                  <span className="text-quiet">Nothing: it was taken out.</span>
                ) : (
                  conflict.now
                )}
              </dd>
            </div>
          </dl>
        ) : (
          <ChangedWords changes={words} />
        )}
      </div>
    </li>
  )
})
