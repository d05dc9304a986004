'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const day = { dateStyle: 'long' } as const
const dayAndHour = { dateStyle: 'long', timeStyle: 'short' } as const

/** When something happened, on the reader's own clock; until the browser has said where that is, the day alone. */
export function Moment({ at }: { at: Date }) {
  const words = useSyncExternalStore(
    never,
    () => new Intl.DateTimeFormat('en-GB', dayAndHour).format(at),
    () => new Intl.DateTimeFormat('en-GB', { ...day, timeZone: 'UTC' }).format(at),
  )
  return <time dateTime={at.toISOString()}>{words}</time>
}
