'use client'

import { useEffect, useState } from 'react'

type Values = Record<string, string>

/** A form's values, kept on this device under `key` while they are typed, so that a reload loses nothing. */
export function useKeptForm<V extends Values>(key: string, initial: V) {
  const [values, setValues] = useState(initial)
  useEffect(() => setValues((before) => ({ ...before, ...readKept(key, before) })), [key])
  const change = (name: keyof V & string, value: string) => {
    const next = { ...values, [name]: value }
    setValues(next)
    try {
      localStorage.setItem(key, JSON.stringify(next))
    } catch {
      // A browser that has no store, or a full one, keeps it on the page alone.
    }
  }
  const forget = () => localStorage.removeItem(key)
  return { values, change, forget }
}

/** What was kept of the fields that the form still has. */
function readKept<V extends Values>(key: string, known: V): Partial<V> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const entries = Object.entries(kept ?? {}).filter(
      ([name, value]) => name in known && typeof value === 'string',
    )
    return Object.fromEntries(entries) as Partial<V>
  } catch {
    return {}
  }
}
