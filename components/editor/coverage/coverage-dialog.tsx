'use client'

import { useCallback, useMemo, useState } from 'react'
import {
  Dialog,
  DialogContent,
  DialogDescription,
  DialogHeader,
  DialogTitle,
} from '#components/ui/dialog.tsx'
import { Input } from '#components/ui/input.tsx'
import { Select } from '#components/ui/select.tsx'
import { type AnswerPassage, answerPassages } from '#domain/draft/coverage/answer-passages.ts'
import type { QuestionState } from '#domain/draft/coverage/coverage.ts'
import { useLetterEditor } from '../editor-context.ts'
import { useIsWide } from '../frame/use-is-wide.ts'
import { jumpTo } from '../places/jump-to.ts'
import { assign, findPassage } from './assign.ts'
import { CoverageGrid } from './coverage-grid.tsx'
import { CoverageList } from './coverage-list.tsx'
import { coverageWords } from './coverage-words.ts'
import { useCoverage, useQuestionNames } from './use-coverage.ts'
import { usePassages } from './use-passages.ts'

const FILTERS: { id: QuestionState | 'all'; title: string }[] = [
  { id: 'all', title: 'All questions' },
  { id: 'open', title: 'Open' },
  { id: 'answered', title: 'Answered' },
  { id: 'skipped', title: 'Skipped' },
]
/** Pixels from which there is room for the grid; on a narrower screen each question lists its passages. */
const GRID_FITS = 720

type Props = { canWrite: boolean; onRead: (questionId: string) => void; onClose: () => void }

/** The agency's questions against the letter's passages: what answers what, and what is still open. */
export function CoverageDialog({ canWrite, onRead, onClose }: Props) {
  const { editor, questions } = useLetterEditor()
  const { states, counts } = useCoverage()
  const passages = usePassages()
  const { inSentence } = useQuestionNames()
  const isWide = useIsWide(GRID_FITS)
  const [filter, setFilter] = useState<QuestionState | 'all'>('all')
  const [search, setSearch] = useState('')
  // A question stays in sight while it is being assigned, although it is no longer open.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const wanted = search.trim().toLowerCase()
  const shown = useMemo(
    () =>
      questions.all.filter(
        ({ id, label, text }) =>
          (filter === 'all' || states.get(id) === filter || kept.has(id)) &&
          `${label} ${text}`.toLowerCase().includes(wanted),
      ),
    [questions, states, filter, kept, wanted],
  )
  const toggle = useCallback(
    (questionId: string, passage: AnswerPassage) => {
      const live = findPassage(editor, passage.key)
      if (!canWrite || !live) return null
      setKept((old) => new Set(old).add(questionId))
      const isAnswer = live.answers.includes(questionId)
      assign(editor, live.blocks, isAnswer ? { remove: [questionId] } : { add: [questionId] })
      const [first] = live.blocks
      return answerPassages(editor.state.doc).findIndex(({ blocks }) => blocks.some((pos) => pos === first))
    },
    [editor, canWrite],
  )
  const goTo = useCallback(
    (passage: AnswerPassage) => {
      const live = findPassage(editor, passage.key)
      onClose()
      // After the window has given its focus back, or it would take it from the letter.
      if (live) setTimeout(() => jumpTo(editor, live.from))
    },
    [editor, onClose],
  )
  const read = useCallback(
    (questionId: string) => {
      onClose()
      onRead(questionId)
    },
    [onClose, onRead],
  )
  const view = { canWrite, nameOf: inSentence, onToggle: toggle, onGo: goTo, onRead: read }
  const given = { questions: shown, passages, states, ...view }
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent className="h-[92dvh] gap-0 overflow-hidden p-0 sm:h-[88dvh] sm:max-h-none sm:max-w-[min(100%-2rem,100rem)] sm:p-0">
        <div className="grid gap-3 border-line border-b p-4 sm:px-5">
          <DialogHeader>
            <DialogTitle>Questions and answers</DialogTitle>
            <DialogDescription>{coverageWords(counts)}</DialogDescription>
          </DialogHeader>
          <div className="flex gap-2">
            <Select
              aria-label="Which questions"
              className="w-40 shrink-0"
              value={filter}
              onChange={(event) => {
                setKept(new Set())
                setFilter(FILTERS.find(({ id }) => id === event.target.value)?.id ?? 'all')
              }}
            >
              {FILTERS.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
            <Input
              type="search"
              aria-label="Find a question"
              placeholder="Find a question"
              className="sm:max-w-72"
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </div>
        </div>
        {shown.length === 0 || passages.length === 0 ? (
          <p className="m-auto max-w-sm p-8 text-center text-quiet text-sm">
            {passages.length === 0
              ? 'The letter has no passages yet. Write one, or insert an argument from the library, and come back.'
              : filter === 'open' && wanted === ''
                ? 'Every question is answered or skipped on purpose.'
                : 'No question is like this. Choose others above.'}
          </p>
        ) : isWide ? (
          <CoverageGrid {...given} />
        ) : (
          <CoverageList {...given} />
        )}
      </DialogContent>
    </Dialog>
  )
}
