'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { NoticeFacts, Question, Span } from '#domain/notice/notice.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { aboutTheFile, missingFrom } from '#domain/notice/notice-warnings.ts'
import { changedFacts, withoutBlanks } from './facts/changed-facts.ts'
import { factSpans } from './facts/fact-spans.ts'
import { FactsEditor } from './facts/facts-editor.tsx'
import { OriginLine } from './origin-line.tsx'
import { QuestionOutline } from './questions/question-outline.tsx'
import { useOutline } from './questions/use-outline.ts'
import { ReviewText } from './review-text.tsx'
import { SaveStatus } from './save-status.tsx'
import { NoticeTextContext } from './text/notice-text-context.ts'
import { goToReading } from './text/reads-from.ts'
import { useShownWords } from './text/use-shown-words.ts'
import { useSaved } from './use-saved.ts'

type Save = (input: unknown) => Promise<ActionResult<unknown>>
type Props = {
  notice: NoticeRecord
  /** Where the publishers are asked for their due dates. */
  dueDatesAt: string
  saveFacts: Save
  saveQuestions: Save
  nextStep: string
  /** What else can be done with the notice. */
  more?: ReactNode
}

/** A notice as it was read, beside its own text: check, correct, and go on to choose what to answer. */
export function NoticeReview({ notice, dueDatesAt, saveFacts, saveQuestions, nextStep, more }: Props) {
  const stored = useRef(notice.facts)
  const facts = useSaved<NoticeFacts>(notice.facts, async (value) => {
    const filled = withoutBlanks(value)
    const changed = changedFacts(stored.current, filled)
    const result = await saveFacts({ noticeId: notice.id, facts: filled, changed })
    if (result.ok) stored.current = filled
    return result
  })
  const questions = useSaved<Question[]>(notice.questions, (value) =>
    saveQuestions({ noticeId: notice.id, questions: value }),
  )
  const { shown, show: showWords, follow } = useShownWords()
  const [isTextInFront, setIsTextInFront] = useState(false)
  const cameFrom = useRef<HTMLElement | null>(null)
  const back = useRef<HTMLButtonElement>(null)
  const readings = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)

  const show = useCallback(
    (span: Span, from: HTMLElement) => {
      cameFrom.current = from
      showWords(span)
      setIsTextInFront(true)
      requestAnimationFrame(() => back.current?.focus({ preventScroll: true }))
    },
    [showWords],
  )
  const outline = useOutline({ questions: questions.value, onChange: questions.change, list, onShow: show })
  const goBack = () => {
    setIsTextInFront(false)
    requestAnimationFrame(() => cameFrom.current?.focus())
  }
  const context = useMemo(() => ({ text: notice.text, show }), [notice.text, show])
  const spans = useMemo(() => factSpans(facts.value, questions.value), [facts.value, questions.value])
  const warnings = [...aboutTheFile(notice.warnings), ...missingFrom(facts.value, questions.value)]
  const retry = () => {
    facts.flush()
    questions.flush()
  }
  const pick = (offset: number) => {
    setIsTextInFront(false)
    requestAnimationFrame(() => readings.current && goToReading(readings.current, spans, offset))
  }
  const makeQuestion = (span: Span) => {
    setIsTextInFront(false)
    const words = notice.text.slice(span.start, span.end)
    outline.addFromNotice(words.replaceAll(/\s+/gu, ' ').trim(), span)
  }
  const next = (
    <Button asChild>
      <Link href={nextStep} onClick={retry}>
        Choose what to answer <ArrowRight aria-hidden />
      </Link>
    </Button>
  )

  return (
    <NoticeTextContext value={context}>
      <PageHeader
        title="Review the notice"
        description="Check what was read. What you point at or go to is marked in the notice; a click on a mark leads back."
        actions={
          <>
            {more}
            {next}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
        <div
          ref={readings}
          {...follow}
          className={cn('grid grid-cols-[minmax(0,1fr)] gap-8', isTextInFront && 'max-lg:hidden')}
        >
          <div className="grid gap-2">
            <SaveStatus states={[facts.state, questions.state]} onRetry={retry} />
            <OriginLine origin={notice.origin} />
          </div>
          {warnings.length > 0 ? (
            <Alert tone="warn" title="Worth a look">
              <ul className="grid gap-1">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </Alert>
          ) : null}
          <section aria-labelledby="facts" className="grid grid-cols-[minmax(0,1fr)] gap-5">
            <h2 id="facts" className="font-semibold text-lg">
              Facts
            </h2>
            <FactsEditor
              facts={facts.value}
              dueDatesAt={dueDatesAt}
              onChange={facts.change}
              onRest={facts.flush}
            />
          </section>
          <QuestionOutline questions={questions.value} outline={outline} list={list} gone={notice.gone} />
          <div>{next}</div>
        </div>
        <div className={cn('grid gap-3 lg:sticky lg:top-20', !isTextInFront && 'max-lg:hidden')}>
          <ReviewText
            text={notice.text}
            read={spans}
            shown={shown}
            onPick={pick}
            onQuestion={makeQuestion}
            back={
              <Button ref={back} variant="secondary" size="sm" className="lg:hidden" onClick={goBack}>
                Back to what was read
              </Button>
            }
          />
        </div>
      </div>
      {isTextInFront ? null : (
        <div className="fixed inset-x-0 bottom-0 border-line border-t bg-surface p-3 lg:hidden">
          <Button variant="secondary" className="w-full" onClick={() => setIsTextInFront(true)}>
            See the notice’s text
          </Button>
        </div>
      )}
    </NoticeTextContext>
  )
}
