'use client'

import { memo } from 'react'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { useSurvey } from '../editor-context.ts'
import { Outline } from './outline.tsx'
import { QuestionList } from './question-list.tsx'

type Props = { notice: NoticeRecord | null; onRead: (questionId: string) => void; onJump: () => void }

const Title = ({ children }: { children: string }) => (
  <h2 className="px-4 pt-4 pb-1.5 font-semibold text-quiet text-xs">{children}</h2>
)

function Coverage({ notice }: { notice: NoticeRecord }) {
  const answered = useSurvey('answered')
  const count = notice.questions.filter(({ id }) => answered.has(id)).length
  return (
    <p className="px-4 pb-2 text-quiet text-xs">
      {count} of {notice.questions.length} answered in this letter
    </p>
  )
}

/** Left of the letter: where its parts are, and which of the agency's questions it answers. */
export const OutlinePane = memo(function OutlinePane({ notice, onRead, onJump }: Props) {
  return (
    <div className="pb-6">
      <Title>Outline</Title>
      <Outline onJump={onJump} />
      {notice && notice.questions.length > 0 ? (
        <>
          <Title>The agency’s questions</Title>
          <Coverage notice={notice} />
          <QuestionList notice={notice} onRead={onRead} onJump={onJump} />
        </>
      ) : null}
    </div>
  )
})
