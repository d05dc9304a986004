import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 700

/**
 * A text that is typed here and kept elsewhere: shown at once, handed on when the writer pauses or leaves, so that a
 * long text is not sent anew with every keystroke. What others write is shown as soon as nothing waits here.
 */
export function usePausedWriting(kept: string, hand: ((text: string) => void) | undefined) {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, hand })
  latest.current = { typed, hand }

  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(() => {
      latest.current.hand?.(typed)
      setTyped(null)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])

  useEffect(
    () => () => {
      const { typed: left, hand: handOn } = latest.current
      if (left !== null) handOn?.(left)
    },
    [],
  )
  return { text: typed ?? kept, write: setTyped }
}
