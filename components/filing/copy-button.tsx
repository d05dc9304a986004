'use client'

import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '#components/ui/button.tsx'

type State = 'ready' | 'copied' | 'refused'
const WORDS = { ready: 'Copy', copied: 'Copied', refused: 'Select it and copy' } satisfies Record<
  State,
  string
>
const SHOWN_MS = 4_000

/** Copies a value and says so. `of` names the value for those who cannot see what stands beside. */
export function CopyButton({ value, of }: { value: string; of: string }) {
  const [state, setState] = useState<State>('ready')
  useEffect(() => {
    if (state === 'ready') return
    const timer = setTimeout(() => setState('ready'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [state])

  async function copy() {
    try {
      await navigator.clipboard.writeText(value)
      setState('copied')
    } catch {
      // A browser may keep the clipboard from a page; the words stand there to be selected.
      setState('refused')
    }
  }

  return (
    <Button variant="secondary" size="sm" onClick={copy} className="min-w-24">
      {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{WORDS[state]}</span>
      <span className="sr-only">: {of}</span>
    </Button>
  )
}
