'use client'

import { Merge, SquareSplitVertical } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { FormField } from '#components/ui/form-field.tsx'
import { Input } from '#components/ui/input.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { LIMITS } from '#domain/limits.ts'
import type { Question } from '#domain/notice/notice.ts'

export type QuestionPart = Pick<Question, 'label' | 'text'>

/** How correcting a question ends. `at` is an offset of the text as typed. */
export type QuestionEnd =
  | { how: 'keep'; part: QuestionPart }
  | { how: 'split'; part: QuestionPart; at: number }
  | { how: 'merge'; part: QuestionPart }
  | { how: 'leave' }

type Props = {
  question: Question
  /** Where in the text to start; its end when null. */
  caret: number | null
  onEnd: (end: QuestionEnd) => void
}

/** Corrects a question's label and words, cuts it in two, or merges it with the one before. */
export function QuestionEditor({ question, caret, onEnd }: Props) {
  const [label, setLabel] = useState(question.label)
  const [text, setText] = useState(question.text)
  const words = useRef<HTMLTextAreaElement>(null)
  const tidy = { label: label.trim(), text: text.trim() }
  // Offsets count in the text as typed, so it is not trimmed before it is cut.
  const split = () =>
    onEnd({ how: 'split', part: { ...tidy, text }, at: words.current?.selectionStart ?? text.length })
  const isAtStart = () => words.current?.selectionStart === 0 && words.current.selectionEnd === 0
  const press = (event: KeyboardEvent) => {
    const { key } = event
    const isInWords = event.target === words.current
    if (key === 'Escape') onEnd({ how: 'leave' })
    else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) onEnd({ how: 'keep', part: tidy })
    else if (key === 'Enter' && event.altKey && isInWords) split()
    else if (key === 'Backspace' && isInWords && isAtStart()) onEnd({ how: 'merge', part: tidy })
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
            ref={words}
            autoFocus
            value={text}
            maxLength={LIMITS.questionChars}
            onFocus={({ target }) => {
              if (target.selectionStart === target.selectionEnd)
                target.setSelectionRange(caret ?? text.length, caret ?? text.length)
            }}
            onChange={(event) => setText(event.target.value)}
          />
        </FormField>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => onEnd({ how: 'keep', part: tidy })}>
          Keep
        </Button>
        <Button size="sm" variant="secondary" onClick={() => onEnd({ how: 'leave' })}>
          Cancel
        </Button>
        <Button size="sm" variant="ghost" onClick={split}>
          <SquareSplitVertical aria-hidden /> Cut in two at the caret
        </Button>
        <Button size="sm" variant="ghost" onClick={() => onEnd({ how: 'merge', part: tidy })}>
          <Merge aria-hidden /> Merge with the one before
        </Button>
      </div>
    </div>
  )
}
