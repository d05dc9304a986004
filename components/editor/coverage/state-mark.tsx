import { Circle, CircleCheck, CircleSlash } from 'lucide-react'
import { cn } from '#components/ui/cn.ts'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'

const MARKS = {
  answered: { Icon: CircleCheck, words: 'Answered', tone: 'text-ok' },
  skipped: { Icon: CircleSlash, words: 'Left out on purpose', tone: 'text-quiet' },
  open: { Icon: Circle, words: 'Open', tone: 'text-quiet' },
} as const

/** Where a question stands: a sign for the eye, and words for who cannot see it. */
export function StateMark({ state, className }: { state: QuestionState; className?: string }) {
  const { Icon, words, tone } = MARKS[state]
  return (
    <>
      <Icon aria-hidden className={cn('size-4 shrink-0', tone, className)} />
      <span className="sr-only">{words}: </span>
    </>
  )
}
