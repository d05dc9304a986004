import { type RefObject, useEffect, useState } from 'react'

/** The pages on the screen of a scrolling part, with as much above and below, and the one in the middle; from 0. */
export type NearPages = { from: number; to: number; middle: number }

/** Follows scrolling over pages of one height, `gap` apart, in CSS pixels. */
export function useNear(
  scroller: RefObject<HTMLElement | null>,
  { count, height, gap }: { count: number; height: number; gap: number },
): NearPages {
  const [near, setNear] = useState<NearPages>({ from: 0, to: 1, middle: 0 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      const { scrollTop, clientHeight } = element
      const at = (y: number) => Math.min(count - 1, Math.max(0, Math.floor(y / (height + gap))))
      const next = {
        from: at(scrollTop - clientHeight),
        to: at(scrollTop + 2 * clientHeight),
        middle: at(scrollTop + clientHeight / 2),
      }
      setNear((now) =>
        now.from === next.from && now.to === next.to && now.middle === next.middle ? now : next,
      )
    }
    read()
    const resized = new ResizeObserver(read)
    resized.observe(element)
    element.addEventListener('scroll', read, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', read)
    }
  }, [scroller, count, height, gap])
  return near
}
