'use client'

import { useState } from 'react'
import { isTheme, THEME_COOKIE, type Theme } from './theme.ts'

const YEAR_IN_SECONDS = 31_536_000

/** The theme on the page now, and a way to choose another; the choice is kept in this browser. */
export function useTheme(): [Theme, (theme: string) => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const shown = typeof document === 'undefined' ? null : document.documentElement.dataset.theme
    return isTheme(shown) ? shown : 'system'
  })
  const choose = (next: string) => {
    if (!isTheme(next)) return
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain HTTP, where teams also run this
    document.cookie = `${THEME_COOKIE}=${next}; Path=/; SameSite=Lax; Max-Age=${YEAR_IN_SECONDS}`
  }
  return [theme, choose]
}
