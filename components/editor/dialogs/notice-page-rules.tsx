'use client'

import { CircleCheck, CircleDot, TriangleAlert } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import type { DraftSettings } from '#domain/draft/settings.ts'
import type { Instruction } from '#domain/notice/instructions/instruction.ts'
import { changesFor, type PageChange, pageRules } from '#domain/preflight/page-rules.ts'

const MARKS = {
  kept: { Icon: CircleCheck, tone: 'text-ok', words: 'Kept' },
  open: { Icon: CircleDot, tone: 'text-accent', words: 'Not kept yet' },
  beyond: { Icon: TriangleAlert, tone: 'text-warn', words: 'Not possible here' },
} as const

type Props = {
  instructions: readonly Instruction[]
  settings: DraftSettings
  onUse: (change: PageChange) => void
}

/** What the notice asks of the page, whether the letter keeps to it, and one button that makes it. */
export function NoticePageRules({ instructions, settings, onUse }: Props) {
  const rules = pageRules(instructions, settings)
  if (rules.length === 0) return null
  const changes = changesFor(rules)
  const isOpen = Object.keys(changes).length > 0
  return (
    <section aria-label="What the notice asks" className="grid gap-3 rounded-lg bg-muted p-4 text-sm">
      <h3 className="font-semibold">What the notice asks</h3>
      <ul className="grid gap-2">
        {rules.map((rule) => {
          const { Icon, tone, words } = MARKS[rule.is]
          return (
            <li key={rule.rule} className="flex gap-2">
              <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${tone}`} />
              <div>
                <p title={rule.words}>
                  {rule.rule}. <span className="text-quiet">{words}.</span>
                </p>
                {rule.is === 'beyond' ? <p className="text-quiet">{rule.advice}</p> : null}
              </div>
            </li>
          )
        })}
      </ul>
      {isOpen ? (
        <Button className="justify-self-start" onClick={() => onUse(changes)}>
          Use what the notice asks
        </Button>
      ) : null}
    </section>
  )
}
