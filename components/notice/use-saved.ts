'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActionResult } from '#domain/action-result.ts'

export type SaveState = { is: 'saved' } | { is: 'saving' } | { is: 'failed'; message: string }

export type Saved<T> = {
  value: T
  /** Takes a new value and saves it: at once, or when typing rests. */
  change: (next: T, isTyping?: boolean) => void
  /** Saves now what waits for typing to rest, or what failed. */
  flush: () => void
  state: SaveState
}

const REST = 800
/** After a save that failed, how long until it is tried again by itself, in milliseconds. */
const RETRY = 5_000

/** A value that saves itself after every change, one save at a time, the newest value last. */
export function useSaved<T>(initial: T, save: (value: T) => Promise<ActionResult<unknown>>): Saved<T> {
  const [value, setValue] = useState(initial)
  const [state, setState] = useState<SaveState>({ is: 'saved' })
  const waiting = useRef<{ value: T } | null>(null)
  const isRunning = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const saveNow = useRef(save)
  saveNow.current = save

  const flushNow = useRef<() => Promise<void>>(async () => undefined)

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    if (isRunning.current) return
    isRunning.current = true
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = null
      const failure = await attempt(saveNow.current, next.value)
      if (failure === null) continue
      waiting.current ??= next
      setState({ is: 'failed', message: failure })
      timer.current = setTimeout(() => void flushNow.current(), RETRY)
      break
    }
    isRunning.current = false
    if (!waiting.current) setState({ is: 'saved' })
  }, [])

  flushNow.current = flush

  const change = useCallback(
    (next: T, isTyping = false) => {
      setValue(next)
      setState({ is: 'saving' })
      waiting.current = { value: next }
      clearTimeout(timer.current)
      if (isTyping) timer.current = setTimeout(flush, REST)
      else void flush()
    },
    [flush],
  )

  useEffect(() => {
    if (state.is === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state.is])

  // Leaving the page by a link inside it must not lose the last words typed.
  useEffect(() => () => void flush(), [flush])

  return { value, change, flush, state }
}

async function attempt<T>(
  save: (value: T) => Promise<ActionResult<unknown>>,
  value: T,
): Promise<string | null> {
  try {
    const result = await save(value)
    return result.ok ? null : result.message
  } catch {
    return 'The server could not be reached. Your changes are kept on this page.'
  }
}
