'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

const ticksSchema = z.array(z.string())

/** What a person has ticked off, kept on this device under `key` so that a reload loses nothing. */
export function useTicks(key: string): [ReadonlySet<string>, (name: string, isTicked: boolean) => void] {
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => setTicks(new Set(readTicks(key))), [key])
  const tick = (name: string, isTicked: boolean) => {
    const next = new Set(ticks)
    if (isTicked) next.add(name)
    else next.delete(name)
    setTicks(next)
    try {
      localStorage.setItem(key, JSON.stringify([...next]))
    } catch {
      // A browser that has no store, or a full one, keeps it on the page alone.
    }
  }
  return [ticks, tick]
}

function readTicks(key: string): string[] {
  try {
    return ticksSchema.catch([]).parse(JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}
