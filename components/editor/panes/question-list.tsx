'use client'

import { Circle, CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { jumpTo, placeOfAnswer } from '../jump-to.ts'
import { questionDepths } from '../question-depth.ts'

type Props = {
  notice: NoticeRecord
  /** Leads to the question's own words, for one that nothing answers yet. */
  onRead: (questionId: string) => void
  onJump: () => void
}

/** The agency's questions and whether the letter answers each; a click goes to the answer, or to the question. */
export function QuestionList({ notice: { questions }, onRead, onJump }: Props) {
  const { editor } = useLetterEditor()
  const answered = useSurvey('answered')
  const depths = useMemo(() => questionDepths(questions), [questions])
  return (
    <ul className="grid px-2">
      {questions.map(({ id, label, text }) => {
        const isAnswered = answered.has(id)
        const Mark = isAnswered ? CircleCheck : Circle
        return (
          <li key={id} style={{ paddingLeft: `${(depths.get(id) ?? 0) * 0.75}rem` }}>
            <button
              type="button"
              className="flex w-full items-start gap-2 rounded px-2 py-1 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-10"
              onClick={() => {
                const pos = placeOfAnswer(editor, id)
                onJump()
                if (pos === null) onRead(id)
                else jumpTo(editor, pos)
              }}
            >
              <Mark
                aria-hidden
                className={
                  isAnswered ? 'mt-0.5 size-4 shrink-0 text-ok' : 'mt-0.5 size-4 shrink-0 text-quiet'
                }
              />
              <span className="line-clamp-2">
                <span className="sr-only">{isAnswered ? 'Answered: ' : 'Not answered: '}</span>
                {label ? <b className="mr-1 font-semibold">{label}</b> : null}
                {text}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
