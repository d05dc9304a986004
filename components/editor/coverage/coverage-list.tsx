'use client'

import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { CoverageViewProps } from './coverage-view.ts'
import { passageNames } from './passage-name.ts'
import { QuestionChoice } from './question-choice.tsx'
import { QuestionWords } from './question-words.tsx'
import { StateMark } from './state-mark.tsx'

const STEP = 100

/** The grid for a narrow screen: a question opens to the passages that may answer it. */
export function CoverageList(props: CoverageViewProps) {
  const { questions, passages, states, canWrite, onToggle, onGo, onRead } = props
  const [openId, setOpenId] = useState<string | null>(null)
  const [shown, setShown] = useState(STEP)
  const names = passageNames(passages)
  return (
    <ul className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
      {questions.slice(0, shown).map((question) => {
        const { id } = question
        const isOpen = id === openId
        const answering = passages.filter(({ answers }) => answers.includes(id))
        return (
          <li key={id} className="border-line border-b">
            <button
              type="button"
              aria-expanded={isOpen}
              className="flex min-h-11 w-full items-start gap-2 px-4 py-2.5 text-left text-sm leading-snug"
              onClick={() => setOpenId(isOpen ? null : id)}
            >
              <StateMark state={states.get(id) ?? 'open'} className="mt-0.5" />
              <span className={isOpen ? 'flex-1' : 'line-clamp-2 flex-1'}>
                <QuestionWords question={question} />
              </span>
              <ChevronDown aria-hidden className={`mt-0.5 size-4 shrink-0 ${isOpen ? 'rotate-180' : ''}`} />
            </button>
            {isOpen ? (
              <div className="grid gap-2 px-4 pb-3">
                <div className="flex flex-wrap gap-2">
                  <Button variant="secondary" size="sm" onClick={() => onRead(id)}>
                    Read it in the notice
                  </Button>
                  {answering[0] ? (
                    <Button variant="secondary" size="sm" onClick={() => answering[0] && onGo(answering[0])}>
                      Go to the answer
                    </Button>
                  ) : null}
                </div>
                {canWrite ? (
                  <fieldset className="grid gap-1">
                    <legend className="py-1 font-semibold text-quiet text-xs">Answered by</legend>
                    {passages.map((passage, place) => (
                      <QuestionChoice
                        key={passage.key}
                        state={passage.answers.includes(id)}
                        onChoose={() => onToggle(id, passage)}
                      >
                        {names[place]}
                      </QuestionChoice>
                    ))}
                  </fieldset>
                ) : null}
              </div>
            ) : null}
          </li>
        )
      })}
      {questions.length > shown ? (
        <li className="p-4">
          <Button variant="secondary" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, questions.length - shown)} more
          </Button>
        </li>
      ) : null}
    </ul>
  )
}
