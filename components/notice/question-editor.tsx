'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import type { Question } from '#domain/notice/notice.ts'

type Part = Pick<Question, 'label' | 'text'>
type Props = { question: Question; onDone: (part: Part) => void }

/** Corrects a question's label and words. Escape leaves it as it was; Control and Enter keeps it. */
export function QuestionEditor({ question, onDone }: Props) {
  const [label, setLabel] = useState(question.label)
  const [text, setText] = useState(question.text)
  const keep = () => onDone({ label: label.trim(), text: text.trim() })
  const leave = () => onDone({ label: question.label, text: question.text })
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the controls inside
    <div onKeyDown={press} className="my-1 grid gap-3 rounded-md border border-line bg-surface p-3">
      <div className="grid gap-3 sm:grid-cols-[6rem_minmax(0,1fr)]">
        <FormField label="Label" hint="As printed">
          <Input value={label} maxLength={40} onChange={(event) => setLabel(event.target.value)} />
        </FormField>
        <FormField label="Question">
          {/* Editing was asked for a moment ago, by pressing the question. */}
          <Textarea
            autoFocus
            value={text}
            maxLength={LIMITS.questionChars}
            onChange={(event) => setText(event.target.value)}
          />
        </FormField>
      </div>
      <div className="flex gap-2">
        <Button size="sm" onClick={keep}>
          Keep
        </Button>
        <Button size="sm" variant="secondary" onClick={leave}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
