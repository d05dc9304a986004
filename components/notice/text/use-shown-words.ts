'use client'

import { type FocusEvent, type PointerEvent, useCallback, useRef, useState } from 'react'
import type { Span } from '#domain/notice/notice.ts'
import { spanAround } from './reads-from.ts'

/** How long a pointer rests on something before its words are shown, in milliseconds. */
const REST = 150

/** Which words of the notice are shown: those of what has the focus or is under the pointer, or that were asked for. */
export function useShownWords() {
  const [shown, setShown] = useState<Span | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const show = useCallback((span: Span | null) => {
    clearTimeout(timer.current)
    if (span) setShown((now) => (now?.start === span.start && now.end === span.end ? now : span))
  }, [])
  const follow = {
    onFocus: (event: FocusEvent) => show(spanAround(event.target)),
    onPointerOver: (event: PointerEvent) => {
      clearTimeout(timer.current)
      const span = event.pointerType === 'mouse' ? spanAround(event.target) : null
      if (span) timer.current = setTimeout(() => show(span), REST)
    },
    onPointerLeave: () => clearTimeout(timer.current),
  }
  return { shown, show: useCallback((span: Span) => setShown({ ...span }), []), follow }
}
