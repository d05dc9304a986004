'use client'

import { useEffect, useRef, useState } from 'react'
import type { LetterProgress } from './send-letter.ts'

type Send<T> = (
  to: string,
  file: File,
  options: { signal: AbortSignal; onProgress: (progress: LetterProgress) => void },
) => Promise<T>

/** One file on its way: sent, watched, cancelled. Leaving the page cancels too. */
export function useSent<T extends { is: string }>(send: Send<T>, onSettled: (result: T) => void) {
  const [progress, setProgress] = useState<LetterProgress | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const cancel = () => {
    running.current?.abort()
    setProgress(null)
  }
  const start = async (to: string, file: File) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const show = (next: LetterProgress | null) => {
      if (!signal.aborted) setProgress(next)
    }
    show({ step: 'sending', share: 0 })
    const result = await send(to, file, { signal, onProgress: show })
    if (signal.aborted) return
    show(null)
    onSettled(result)
  }
  return { progress, start, cancel }
}
