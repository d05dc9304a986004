'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { Alert } from '#components/ui/alert.tsx'
import { Badge } from '#components/ui/badge.tsx'
import { Button } from '#components/ui/button.tsx'
import type { ActionResult } from '#domain/action-result.ts'
import { isUnchanged, labelled, type MergeReport } from '#domain/notice/newer/merge-report.ts'
import { FACT_NAMES } from '../facts/fact-names.ts'
import { ConflictChoice } from './conflict-choice.tsx'

type Props = {
  noticeId: string
  newerId: string
  report: MergeReport
  takeNewer: (input: unknown) => Promise<ActionResult<unknown>>
  /** The notice, and the newer version as a notice of its own. */
  noticeHref: string
  newerHref: string
}

/** What a newer version changes, what it would undo of the team's corrections, and the way to take it in. */
export function NewerComparison({ noticeId, newerId, report, takeNewer, noticeHref, newerHref }: Props) {
  const router = useRouter()
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { added, changed, gone, facts, conflicts } = report
  const choose = (id: string, isNewer: boolean) =>
    setTaken((before) => new Set(isNewer ? [...before, id] : [...before].filter((other) => other !== id)))
  const apply = async () => {
    setBusy(true)
    setProblem(null)
    const result = await takeNewer({ noticeId, newerId, takeNewer: [...taken] }).catch(() => null)
    if (result?.ok) return router.push(noticeHref)
    setBusy(false)
    setProblem(result?.message ?? 'The server could not be reached. Nothing was changed; try again.')
  }
  return (
    <div className="grid gap-8">
      {problem ? <Alert tone="danger">{problem}</Alert> : null}
      {isUnchanged(report) ? (
        <Alert tone="ok" title="Nothing changes">
          This version says what you have. Taking it in replaces the text of the notice and nothing else.
        </Alert>
      ) : null}
      {conflicts.length > 0 ? (
        <Part title="You corrected it, and the newer version changed it" count={conflicts.length}>
          {conflicts.map((conflict) => (
            <li key={conflict.id}>
              <ConflictChoice conflict={conflict} isNewer={taken.has(conflict.id)} onChoose={choose} />
            </li>
          ))}
        </Part>
      ) : null}
      {facts.length > 0 ? (
        <Part title="Facts that change" count={facts.length}>
          {facts.map(({ key, gone, came }) => (
            <li key={key} className="grid gap-0.5">
              <b className="font-medium">{FACT_NAMES[key]}</b>
              {gone.map((words) => (
                <Before key={words} words={words} />
              ))}
              {came.map((words) => (
                <After key={words} words={words} />
              ))}
            </li>
          ))}
        </Part>
      ) : null}
      {added.length > 0 ? (
        <Part title="New questions" count={added.length}>
          {added.map((question) => (
            <li key={question.id}>{labelled(question)}</li>
          ))}
        </Part>
      ) : null}
      {changed.length > 0 ? (
        <Part title="Questions that change" count={changed.length}>
          {changed.map(({ question, before }) => (
            <li key={question.id} className="grid gap-0.5">
              <Before words={before} />
              <After words={labelled(question)} />
            </li>
          ))}
        </Part>
      ) : null}
      {gone.length > 0 ? (
        <Part title="Questions no longer asked" count={gone.length}>
          {gone.map(({ question, isKept }) => (
            <li key={question.id}>
              {labelled(question)}{' '}
              {isKept ? (
                <Badge tone="warn">Stays, because a letter or a correction of yours needs it</Badge>
              ) : null}
            </li>
          ))}
        </Part>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button disabled={isBusy} onClick={apply}>
          {isBusy ? 'Taking it in…' : 'Take in the newer version'}
        </Button>
        <Button asChild variant="secondary">
          <Link href={newerHref}>Keep it as a notice of its own</Link>
        </Button>
        <Button asChild variant="ghost">
          <Link href={noticeHref}>Back to the notice</Link>
        </Button>
      </div>
    </div>
  )
}

function Part({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold text-lg">
        {title} <span className="font-normal text-quiet text-sm">{count}</span>
      </h2>
      <ul className="grid gap-3 text-sm [overflow-wrap:anywhere]">{children}</ul>
    </section>
  )
}

function Before({ words }: { words: string }) {
  return (
    <del className="text-quiet">
      <span className="sr-only">No longer: </span>
      {words}
    </del>
  )
}

function After({ words }: { words: string }) {
  return (
    <ins className="no-underline">
      <span className="sr-only">Now: </span>
      {words}
    </ins>
  )
}
