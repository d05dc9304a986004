'use client'

import { useSyncExternalStore } from 'react'
import { deadlineAt } from '#domain/notice/dates/deadline.ts'
import type { DueDate } from '#domain/notice/notice.ts'
import { DueBadge, DueMark } from './due-mark.tsx'

const MINUTE = 60_000

function everyMinute(onTick: () => void): () => void {
  const timer = setInterval(onTick, MINUTE)
  return () => clearInterval(timer)
}

/** A due date with what is left of it, counted on while the page is open. `isBrief` leaves out the day itself. */
export function DueNow({ due, isBrief = false }: { due: DueDate; isBrief?: boolean }) {
  const minute = useSyncExternalStore(
    everyMinute,
    () => Math.floor(Date.now() / MINUTE),
    () => null,
  )
  if (minute === null) return null
  const deadline = deadlineAt(due, new Date(minute * MINUTE))
  return isBrief ? <DueBadge deadline={deadline} /> : <DueMark deadline={deadline} />
}
