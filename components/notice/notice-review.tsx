'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { PageHeader } from '#components/ui/page-header.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import type { NoticeFacts, Question, Span } from '#domain/notice/notice.ts'
import type { NoticeRecord } from '#domain/notice/notice-record.ts'
import { aboutTheFile, missingFrom } from '#domain/notice/notice-warnings.ts'
import { factSpans } from './fact-spans.ts'
import { FactsEditor } from './facts-editor.tsx'
import { NoticeTextContext } from './notice-text-context.ts'
import { NoticeTextPane } from './notice-text-pane.tsx'
import { QuestionOutline } from './question-outline.tsx'
import { SaveStatus } from './save-status.tsx'
import { useSaved } from './use-saved.ts'

type Save = (input: unknown) => Promise<ActionResult<unknown>>
type Props = {
  notice: NoticeRecord
  saveFacts: Save
  saveQuestions: Save
  nextStep: string
}

/** A notice as it was read, beside its own text: check, correct, and go on to choose what to answer. */
export function NoticeReview({ notice, saveFacts, saveQuestions, nextStep }: Props) {
  const facts = useSaved<NoticeFacts>(notice.facts, (value) =>
    saveFacts({ noticeId: notice.id, facts: withoutBlanks(value) }),
  )
  const questions = useSaved<Question[]>(notice.questions, (value) =>
    saveQuestions({ noticeId: notice.id, questions: value }),
  )
  const [shown, setShown] = useState<Span | null>(null)
  const [isTextInFront, setIsTextInFront] = useState(false)
  const cameFrom = useRef<HTMLElement | null>(null)
  const back = useRef<HTMLButtonElement>(null)

  const show = useCallback((span: Span, from: HTMLElement) => {
    cameFrom.current = from
    setShown({ ...span })
    setIsTextInFront(true)
    requestAnimationFrame(() => back.current?.focus({ preventScroll: true }))
  }, [])
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
        description="Check what was read. Each fact shows the words it was read from; press them to see them in the notice."
        actions={next}
      />
      <div className="grid items-start gap-8 max-lg:pb-20 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className={cn('grid gap-8', isTextInFront && 'max-lg:hidden')}>
          <SaveStatus states={[facts.state, questions.state]} onRetry={retry} />
          {warnings.length > 0 ? (
            <Alert tone="warn" title="Worth a look">
              <ul className="grid gap-1">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </Alert>
          ) : null}
          <section aria-labelledby="facts" className="grid gap-5">
            <h2 id="facts" className="font-semibold text-lg">
              Facts
            </h2>
            <FactsEditor facts={facts.value} onChange={facts.change} onRest={facts.flush} />
          </section>
          <QuestionOutline questions={questions.value} onChange={questions.change} />
          <div>{next}</div>
        </div>
        <div className={cn('grid gap-3 lg:sticky lg:top-20', !isTextInFront && 'max-lg:hidden')}>
          <div className="flex items-center justify-between gap-3">
            <h2 className="font-semibold text-lg">The notice</h2>
            <Button ref={back} variant="secondary" size="sm" className="lg:hidden" onClick={goBack}>
              Back to what was read
            </Button>
          </div>
          <NoticeTextPane text={notice.text} spans={spans} shown={shown} className="h-[75dvh]" />
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

/** A line added but never filled is not a fact. */
function withoutBlanks(facts: NoticeFacts): NoticeFacts {
  const filled = (several: NoticeFacts['filing']) => several.filter((fact) => fact.value.trim() !== '')
  return {
    ...facts,
    agencies: filled(facts.agencies),
    docketIds: filled(facts.docketIds),
    rins: filled(facts.rins),
    filing: filled(facts.filing),
  }
}
