import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'

/** How near the edge of its pane, in pixels, a dragged card makes the pane scroll, and by how much a frame at most. */
const EDGE = 72
const SPEED = 14

type Drag = { from: number; to: number }

/** What scrolls around a list: its pane, or the page where panes do not scroll. */
function scrollerOf(list: HTMLElement): Element {
  const pane = list.closest('[data-pane]')
  if (pane && pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY !== 'visible')
    return pane
  return document.scrollingElement ?? document.documentElement
}

/** Scrolls a little while the pointer is near an edge, faster the nearer it is. */
function scrollNear(scroller: Element, y: number): void {
  const isPage = scroller === document.scrollingElement
  const { top, bottom } = isPage ? { top: 0, bottom: window.innerHeight } : scroller.getBoundingClientRect()
  const past = Math.min(0, y - top - EDGE) + Math.max(0, y - bottom + EDGE)
  if (past !== 0) scroller.scrollBy(0, Math.max(-SPEED, Math.min(SPEED, (past / EDGE) * SPEED)))
}

/** Where among the other rows a pointer at `y` is: the number of them whose middle is above it. */
function placeAt(list: HTMLElement, from: number, y: number): number {
  const others = [...list.children].filter((_, index) => index !== from)
  return others.filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
}

/**
 * Orders the rows of a list by dragging their grips, with mouse, pen or finger. Near an edge the list scrolls; Escape
 * lets go without a change. `drag` is null while nothing is dragged.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const current = useRef<Drag | null>(null)
  const pointer = useRef(0)
  const frame = useRef(0)
  const moved = useRef(onMove)
  useEffect(() => {
    moved.current = onMove
  }, [onMove])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  /** What the grip of a row needs. It stays the same function, so that rows need not be drawn again for it. */
  const grip = useCallback(
    (index: number) => {
      const follow = (next: Drag | null) => {
        current.current = next
        setDrag((before) => (before?.from === next?.from && before?.to === next?.to ? before : next))
      }
      const end = () => {
        cancelAnimationFrame(frame.current)
        follow(null)
      }
      const step = () => {
        const rows = list.current
        if (rows === null || current.current === null) return
        scrollNear(scrollerOf(rows), pointer.current)
        const { from } = current.current
        follow({ from, to: placeAt(rows, from, pointer.current) })
        frame.current = requestAnimationFrame(step)
      }
      return {
        onPointerDown: (event: PointerEvent<HTMLElement>) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          pointer.current = event.clientY
          follow({ from: index, to: index })
          frame.current = requestAnimationFrame(step)
        },
        onPointerMove: (event: PointerEvent<HTMLElement>) => {
          pointer.current = event.clientY
        },
        onPointerUp: (event: PointerEvent<HTMLElement>) => {
          const from = current.current?.from
          end()
          if (from === undefined || list.current === null) return
          const to = placeAt(list.current, from, event.clientY)
          if (to !== from) moved.current(from, to)
        },
        onPointerCancel: end,
        onLostPointerCapture: end,
        onKeyDownCapture: (event: KeyboardEvent) => {
          if (event.key === 'Escape' && current.current !== null) end()
        },
      }
    },
    [list],
  )
  return { drag, grip }
}
