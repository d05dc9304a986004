'use client'

import { useEffect, useRef, useState } from 'react'
import type { NoticeChoice } from '#domain/notice/lookup/from-regulations-gov.ts'
import { type SendProgress, sendNotice } from './send-notice.ts'

export type NewNotice =
  | { is: 'waiting'; problem: string | null }
  | { is: 'working'; progress: SendProgress }
  | { is: 'choosing'; documents: NoticeChoice[] }

/** One notice on its way in: sent, watched, cancelled. Leaving the page cancels too; `onDone` hears its id. */
export function useNewNotice(onDone: (id: string) => void) {
  const [state, setState] = useState<NewNotice>({ is: 'waiting', problem: null })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const send = async (to: string, notice: File | string) => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const show = (next: NewNotice) => {
      if (!signal.aborted) setState(next)
    }
    show({ is: 'working', progress: { step: 'sending', share: 0 } })
    const sent = await sendNotice(to, notice, {
      signal,
      onProgress: (progress) => show({ is: 'working', progress }),
    })
    if (sent.is === 'done') onDone(sent.id)
    else if (sent.is === 'several') show({ is: 'choosing', documents: sent.documents })
    else if (sent.is === 'failed') show({ is: 'waiting', problem: sent.message })
  }
  /** Gives up what is under way, and says what is wrong, if anything. */
  const reset = (problem: string | null = null) => {
    running.current?.abort()
    setState({ is: 'waiting', problem })
  }
  return { state, send, reset }
}
