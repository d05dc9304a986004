'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Input } from '#components/ui/input.tsx'
import { MOST_FOUND } from '#domain/notice/find-words.ts'
import type { Find } from './use-find.ts'

type Props = {
  find: Find
  /** Called before going to a place, so that the text can be brought to the front. */
  onGo?: () => void
}

/** Finds words in the notice: Enter goes on to the next place, Shift and Enter back. */
export function FindBar({ find, onGo }: Props) {
  const { words, spans, number } = find
  const go = (by: 1 | -1) => {
    onGo?.()
    find.step(by)
  }
  const count =
    words.trim() === ''
      ? ''
      : spans.length === 0
        ? 'Not found'
        : `${number} of ${spans.length}${spans.length === MOST_FOUND ? ' or more' : ''}`
  return (
    <search className="flex flex-wrap items-center gap-1">
      <Input
        type="search"
        aria-label="Find in the notice"
        placeholder="Find in the notice"
        className="min-w-32 flex-1"
        value={words}
        onChange={(event) => find.setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          go(event.shiftKey ? -1 : 1)
        }}
      />
      <span role="status" className="min-w-16 text-right text-quiet text-xs tabular-nums">
        {count}
      </span>
      <IconButton label="Previous place" size="icon-sm" disabled={spans.length === 0} onClick={() => go(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label="Next place" size="icon-sm" disabled={spans.length === 0} onClick={() => go(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </search>
  )
}
