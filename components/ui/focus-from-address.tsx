'use client'

import { useEffect } from 'react'

const CONTROLS = 'input, textarea, select, button'

/**
 * Puts the focus into the control that the address names after its `#`, so that a link from another page leads to the
 * very field: one with that `name`, or the first inside whatever has it as `data-field`.
 */
export function FocusFromAddress() {
  useEffect(() => {
    focusNamed()
    window.addEventListener('hashchange', focusNamed)
    return () => window.removeEventListener('hashchange', focusNamed)
  }, [])
  return null
}

function focusNamed(): void {
  const name = CSS.escape(window.location.hash.slice(1))
  if (name === '') return
  const control =
    document.querySelector<HTMLElement>(`:is(${CONTROLS})[name="${name}"]`) ??
    document.querySelector(`[data-field="${name}"]`)?.querySelector<HTMLElement>(CONTROLS)
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
}
