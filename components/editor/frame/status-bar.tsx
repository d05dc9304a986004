'use client'

import { CircleCheck, RefreshCw, SquarePen } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { coverageWords } from '../coverage/coverage-words.ts'
import { useCoverage } from '../coverage/use-coverage.ts'
import { useLetterEditor, useSurvey } from '../editor-context.ts'
import { CheckCounts } from '../findings/check-counts.tsx'
import { PageCount } from '../pages/page-count.tsx'

const number = new Intl.NumberFormat('en-US')
const counted = (count: number, one: string) => `${number.format(count)} ${one}${count === 1 ? '' : 's'}`

type Props = {
  canWrite: boolean
  onShowChecks: () => void
  onShowMatrix: () => void
  onShowPages: () => void
}

/** Below the letter: how long it is, what to look at again, and which blanks are left. Counted when the writer pauses. */
export function StatusBar({ canWrite, onShowChecks, onShowMatrix, onShowPages }: Props) {
  const { editor } = useLetterEditor()
  const { words, characters } = useSurvey('size')
  const open = useSurvey('openFields')
  const { counts } = useCoverage()
  const blanks = new Set(open).size
  const newer = useSurvey('outdated').length
  return (
    <footer className="flex h-11 shrink-0 items-center gap-1 sm:gap-4 border-line border-t bg-surface px-3 text-quiet text-xs sm:h-9 sm:px-4 print:hidden">
      <span className="whitespace-nowrap max-sm:hidden">{counted(words, 'word')}</span>
      <span className="max-sm:hidden">{counted(characters, 'character')}</span>
      <PageCount onShowPages={onShowPages} />
      <span className="ml-auto" />
      {counts.answered + counts.skipped + counts.open > 0 ? (
        <Button variant="ghost" size="sm" className="text-xs sm:h-7" onClick={onShowMatrix}>
          <CircleCheck aria-hidden />
          <span className="max-lg:sr-only">{coverageWords(counts)}</span>
          <span aria-hidden className="lg:hidden">
            {counts.answered}/{counts.answered + counts.skipped + counts.open}
          </span>
        </Button>
      ) : null}
      {newer > 0 ? (
        <Button variant="ghost" size="sm" className="text-xs sm:h-7" onClick={onShowChecks}>
          <RefreshCw aria-hidden />
          <span className="max-sm:sr-only">Newer wording for</span> {counted(newer, 'passage')}
        </Button>
      ) : null}
      <CheckCounts onShowChecks={onShowChecks} />
      {blanks === 0 ? (
        <span>No blanks left</span>
      ) : canWrite ? (
        <Button
          variant="ghost"
          size="sm"
          className="-mr-1.5 bg-warn-soft text-warn text-xs sm:h-7"
          aria-keyshortcuts="F8"
          title="Next blank (F8)"
          onClick={() => editor.commands.stepToField(1)}
        >
          <SquarePen aria-hidden />
          {counted(blanks, 'blank')} left
        </Button>
      ) : (
        <span>{counted(blanks, 'blank')} left</span>
      )}
    </footer>
  )
}
