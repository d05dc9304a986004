'use client'

import { MessageSquarePlus } from 'lucide-react'
import { type ReactNode, type Ref, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { LIMITS } from '#domain/limits.ts'
import type { Span } from '#domain/notice/notice.ts'
import { FindBar } from './text/find-bar.tsx'
import { NoticeText } from './text/notice-text.tsx'
import { useFind } from './text/use-find.ts'

type Props = {
  text: string
  read: Span[]
  shown: Span | null
  /** Called with the place in the text that was clicked. */
  onPick: (offset: number) => void
  /** Makes a question of the words at a span. */
  onQuestion: (span: Span) => void
  /** The way back to what was read, on a narrow screen. */
  back: ReactNode
  ref?: Ref<HTMLElement>
}

/** The notice's own text beside what was read: find words, follow a mark, make a question of what is selected. */
export function ReviewText({ text, read, shown, onPick, onQuestion, back, ref }: Props) {
  const find = useFind(text)
  const [selected, setSelected] = useState<Span | null>(null)
  const length = selected ? selected.end - selected.start : 0
  return (
    <>
      <div className="flex items-center justify-between gap-3">
        <h2 className="font-semibold text-lg">The notice</h2>
        {back}
      </div>
      <FindBar find={find} />
      <section
        ref={ref}
        aria-label="The notice’s text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="h-[60dvh] overflow-y-auto rounded-lg border border-line bg-page px-5 py-4 text-[0.95rem] leading-relaxed shadow-page lg:h-[calc(100dvh-17rem)]"
      >
        <NoticeText
          text={text}
          read={read}
          shown={shown}
          find={find}
          onPick={onPick}
          onSelect={setSelected}
        />
      </section>
      <Button
        variant="secondary"
        size="sm"
        className="w-fit"
        disabled={length === 0 || length > LIMITS.questionChars}
        // Pressing must not take the selection away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => selected && onQuestion(selected)}
      >
        <MessageSquarePlus aria-hidden />
        {length === 0 ? 'Select words to make them a question' : 'Make the selected words a question'}
      </Button>
    </>
  )
}
