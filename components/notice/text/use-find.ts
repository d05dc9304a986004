'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { findWords } from '#domain/notice/find-words.ts'
import type { Span } from '#domain/notice/notice.ts'

export type Find = {
  words: string
  setWords: (words: string) => void
  spans: Span[]
  /** The place one is at, or null when there is none. */
  current: Span | null
  /** Which of the places that is, from 1; 0 when there is none. */
  number: number
  step: (by: 1 | -1) => void
}

/** Finding words in a notice, and going from place to place. */
export function useFind(text: string): Find {
  const [words, setTyped] = useState('')
  const [index, setIndex] = useState(0)
  const searched = useDeferredValue(words)
  const spans = useMemo(() => findWords(text, searched), [text, searched])
  const setWords = (typed: string) => {
    setTyped(typed)
    setIndex(0)
  }
  return {
    words,
    setWords,
    spans,
    current: spans[index] ?? null,
    number: spans.length > 0 ? index + 1 : 0,
    step: (by) => setIndex((at) => (spans.length > 0 ? (at + by + spans.length) % spans.length : 0)),
  }
}
