'use client'

import { TextSearch } from 'lucide-react'
import type { Span } from '#domain/notice/notice.ts'
import { useNoticeText } from './notice-text-context.ts'

const LONGEST = 140

/** The words something was read from. Pressed, it shows them in the notice's own text. */
export function Quote({ span }: { span: Span | null }) {
  const { text, show } = useNoticeText()
  if (!span) return null
  const words = text.slice(span.start, span.end)
  if (words === '') return null
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words
  return (
    <button
      type="button"
      onClick={(event) => show(span, event.currentTarget)}
      className="group flex w-full min-w-0 items-start gap-2 rounded py-1 text-left text-quiet text-sm hover:text-ink"
    >
      <TextSearch aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
      <span className="sr-only">Show in the notice: </span>
      <span className="min-w-0 font-serif italic group-hover:underline [overflow-wrap:anywhere]">
        “{shown}”
      </span>
    </button>
  )
}
