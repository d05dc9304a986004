'use client'

import { TextSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { DueNow } from '#components/drafts/due-now.tsx'
import { changeWords, reportedWords } from '#components/notice/dates/due-date-words.ts'
import { Button } from '#components/ui/button.tsx'
import { otherDueDates } from '#domain/notice/dates/change-due-date.ts'
import { describeInstruction } from '#domain/notice/instructions/describe-instruction.ts'
import type { NoticeFacts } from '#domain/notice/notice.ts'
import type { Span } from '#domain/notice/span.ts'

type Props = { facts: NoticeFacts; onShow: (span: Span) => void }

/** When and how to file, what the agency asks of a letter, and under which numbers. */
export function NoticeFactList({ facts, onShow }: Props) {
  const { dueOn, replyDueOn, contact, isPublic } = facts
  const instructions = [...facts.instructions].sort(
    (a, b) => Number(b.kind === 'method') - Number(a.kind === 'method'),
  )
  return (
    <dl className="grid gap-4 text-sm leading-relaxed">
      <Fact name="Comments due" span={dueOn?.span} onShow={onShow}>
        {dueOn ? <DueNow due={dueOn.value} /> : 'No due date is known.'}
        {facts.dueDateChanges.map((change) => (
          <span key={changeWords(change)} className="mt-1 block text-quiet">
            {changeWords(change)}
          </span>
        ))}
        {otherDueDates(facts).map((reported) => (
          <span key={reportedWords(reported)} className="mt-1 block text-warn">
            {reportedWords(reported)}
          </span>
        ))}
      </Fact>
      {replyDueOn ? (
        <Fact name="Replies to comments due" span={replyDueOn.span} onShow={onShow}>
          <DueNow due={replyDueOn.value} />
        </Fact>
      ) : null}
      {instructions.map((instruction) => (
        <Fact
          key={`${instruction.kind} ${describeInstruction(instruction)} ${instruction.span?.start}`}
          name={instruction.kind === 'method' ? 'Where to file' : 'The agency asks'}
          span={instruction.span}
          onShow={onShow}
        >
          {describeInstruction(instruction)}
        </Fact>
      ))}
      {facts.filing.map(({ value, span }) => (
        <Fact key={value} name="How to file" span={span} onShow={onShow}>
          {value}
        </Fact>
      ))}
      {facts.docketIds.map(({ value, span }) => (
        <Fact key={value} name="Docket" span={span} onShow={onShow}>
          {value}
        </Fact>
      ))}
      {isPublic ? (
        <Fact name="Comments are published" span={isPublic.span} onShow={onShow}>
          {isPublic.value ? 'Yes' : 'No'}
        </Fact>
      ) : null}
      {contact ? (
        <Fact name="Contact" span={contact.span} onShow={onShow}>
          {contact.value}
        </Fact>
      ) : null}
    </dl>
  )
}

type FactProps = {
  name: string
  span: Span | null | undefined
  onShow: (span: Span) => void
  children: ReactNode
}

function Fact({ name, span, onShow, children }: FactProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1">
      <dt className="font-medium text-quiet text-xs">{name}</dt>
      <dd className="col-start-1 [overflow-wrap:anywhere]">{children}</dd>
      {span ? (
        <dd className="col-start-2 row-span-2 row-start-1">
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={`Show in the text: ${name}`}
            onClick={() => onShow(span)}
          >
            <TextSearch aria-hidden />
          </Button>
        </dd>
      ) : null}
    </div>
  )
}
