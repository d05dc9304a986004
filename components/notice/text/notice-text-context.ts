'use client'

import { createContext, useContext } from 'react'
import type { Span } from '#domain/notice/notice.ts'

type NoticeTextContext = {
  text: string
  /** Shows a span in the notice's text; `from` is the control to come back to. */
  show: (span: Span, from: HTMLElement) => void
}

export const NoticeTextContext = createContext<NoticeTextContext>({ text: '', show: () => undefined })

export const useNoticeText = () => useContext(NoticeTextContext)
