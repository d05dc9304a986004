'use client'

import { useRef } from 'react'

const MOST_STEPS = 200

export type History<T> = {
  /** Takes a new value; the same one as now is no step. */
  change: (next: T) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

/** Steps back and forth through the values a person gave something that is kept elsewhere. */
export function useHistory<T>(value: T, onChange: (value: T) => void): History<T> {
  const past = useRef<T[]>([])
  const future = useRef<T[]>([])
  const step = (from: T[], to: T[]) => {
    const next = from.pop()
    if (next === undefined) return
    to.push(value)
    onChange(next)
  }
  return {
    change: (next) => {
      if (next === value) return
      past.current = [...past.current.slice(1 - MOST_STEPS), value]
      future.current = []
      onChange(next)
    },
    undo: () => step(past.current, future.current),
    redo: () => step(future.current, past.current),
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
  }
}
