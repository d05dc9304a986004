'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { RadioGroup, RadioGroupItem } from '#components/ui/radio-group.tsx'
import { dueDayWords } from '#domain/notice/dates/agency-day.ts'
import type { NoticeChoice } from '#domain/notice/lookup/from-regulations-gov.ts'

type Props = {
  documents: readonly NoticeChoice[]
  onChoose: (documentId: string) => void
  onBack: () => void
}

/** A docket that holds several documents: which of them the letter answers. */
export function ChooseDocument({ documents, onChoose, onBack }: Props) {
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const [chosen, setChosen] = useState(documents[0]?.documentId ?? '')
  useEffect(() => title.current?.focus(), [])
  return (
    <section aria-labelledby={heading} className="grid gap-4">
      <h2 ref={title} id={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
        {documents.every(({ isOpen }) => isOpen)
          ? `This docket has ${documents.length} documents open for comment. Which do you answer?`
          : `This docket has ${documents.length} documents, and none is open for comment. Which do you answer?`}
      </h2>
      <RadioGroup aria-labelledby={heading} value={chosen} onValueChange={setChosen}>
        {documents.map((document) => (
          <RadioGroupItem
            key={document.documentId}
            value={document.documentId}
            label={document.title}
            hint={hintOf(document)}
          />
        ))}
      </RadioGroup>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => onChoose(chosen)}>Read this one</Button>
        <Button variant="secondary" onClick={onBack}>
          Back
        </Button>
      </div>
    </section>
  )
}

const dayWords = (date: string) => dueDayWords({ date, time: null, zone: null })

const hintOf = ({ type, documentId, postedOn, dueOn, isOpen }: NoticeChoice) =>
  [
    type,
    documentId,
    postedOn ? `posted ${dayWords(postedOn)}` : '',
    dueOn ? `comments ${isOpen ? 'close' : 'closed'} ${dayWords(dueOn)}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
