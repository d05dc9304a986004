'use client'

import { TextSearch } from 'lucide-react'
import { memo, type Ref, useMemo } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Question } from '#domain/notice/notice.ts'
import type { Span } from '#domain/notice/span.ts'
import { questionDepths } from '../coverage/question-depth.ts'

type Props = {
  questions: Question[]
  /** Only questions that hold these words are listed. */
  words: string
  onShow: (span: Span) => void
  ref?: Ref<HTMLOListElement>
}

/** The notice's questions in full, each with a way to its words in the text. */
export const NoticeQuestions = memo(function NoticeQuestions({ questions, words, onShow, ref }: Props) {
  const depths = useMemo(() => questionDepths(questions), [questions])
  const wanted = words.trim().toLowerCase()
  const listed = questions.filter(({ label, text }) => `${label} ${text}`.toLowerCase().includes(wanted))
  if (listed.length === 0) {
    return (
      <p className="text-quiet text-sm">
        {wanted === '' ? 'No questions were found in this notice.' : 'No question holds these words.'}
      </p>
    )
  }
  return (
    <ol ref={ref} className="grid gap-3">
      {listed.map(({ id, label, text, span }) => (
        <li
          key={id}
          data-question={id}
          tabIndex={-1}
          style={{ marginLeft: `${(depths.get(id) ?? 0) * 0.75}rem` }}
          className="flex items-start gap-1 rounded border-line border-l-2 py-0.5 pl-3 text-sm leading-relaxed [contain-intrinsic-size:auto_3rem] [content-visibility:auto] [overflow-clip-margin:6px]"
        >
          <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {label ? <b className="mr-1.5">{label}</b> : null}
            {text}
          </span>
          {span ? (
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={`Show question ${label || text.slice(0, 40)} in the text`}
              onClick={() => onShow(span)}
            >
              <TextSearch aria-hidden />
            </Button>
          ) : null}
        </li>
      ))}
    </ol>
  )
})
