'use client'

import { Grid3x3 } from 'lucide-react'
import { memo } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { coverageWords } from '../coverage/coverage-words.ts'
import { useCoverage } from '../coverage/use-coverage.ts'
import { Outline } from './outline.tsx'
import { QuestionList, type QuestionListProps } from './question-list.tsx'

type Props = Omit<QuestionListProps, 'notice'> & {
  notice: NoticeRecord | null
  /** Opens questions and answers side by side. */
  onMatrix: () => void
}

const Title = ({ children }: { children: string }) => (
  <h2 className="px-4 pt-4 pb-1.5 font-semibold text-quiet text-xs">{children}</h2>
)

function Coverage({ onMatrix }: { onMatrix: () => void }) {
  const { counts, hasProcedural } = useCoverage()
  return (
    <div className="grid justify-items-start gap-1 px-4 pb-2">
      <p className="text-quiet text-xs">
        {coverageWords(counts)}
        {hasProcedural ? ', and a procedural point' : ''}
      </p>
      <Button variant="secondary" size="sm" onClick={onMatrix}>
        <Grid3x3 aria-hidden />
        Side by side
      </Button>
    </div>
  )
}

/** Left of the letter: where its parts are, and which of the agency's questions it answers. */
export const OutlinePane = memo(function OutlinePane({ notice, onMatrix, ...list }: Props) {
  return (
    <div className="pb-6">
      <Title>Outline</Title>
      <Outline onJump={list.onJump} />
      {notice && notice.questions.length > 0 ? (
        <>
          <Title>The agency’s questions</Title>
          <Coverage onMatrix={onMatrix} />
          <QuestionList notice={notice} {...list} />
        </>
      ) : null}
    </div>
  )
})
