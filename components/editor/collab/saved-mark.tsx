'use client'

import { Check, CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react'
import { type RoomStatus, STATUS_WORDS } from '#components/editor/collab/room-status.ts'

const LOOK = {
  ok: { Icon: Check, color: 'text-quiet' },
  busy: { Icon: CircleDashed, color: 'text-quiet' },
  warn: { Icon: CircleAlert, color: 'text-warn' },
  stop: { Icon: TriangleAlert, color: 'text-danger' },
} as const

/**
 * Whether one's words are safe, in words. The everyday flicker between Saving and Saved can be read at any time but is
 * not read out; trouble is.
 */
export function SavedMark({ status }: { status: RoomStatus }) {
  const { words, tone } = STATUS_WORDS[status]
  const { Icon, color } = LOOK[tone]
  const isTrouble = tone === 'warn' || tone === 'stop'
  return (
    <div
      role="status"
      aria-live={isTrouble ? 'polite' : 'off'}
      data-status={status}
      className={`flex min-w-0 items-center gap-1.5 text-sm ${color}`}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      <span>{words}</span>
    </div>
  )
}
