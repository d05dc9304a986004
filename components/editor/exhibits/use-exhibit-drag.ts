import { type PointerEvent, type RefObject, useState } from 'react'

/** The exhibit being dragged, and where it would go if let go now. */
export type ExhibitDrag = { id: string; over: { id: string; edge: 'before' | 'after' } | null }

/**
 * Dragging rows of the list by their handle, with mouse, pen or finger: before the row it is let go on when over its
 * upper half, else after it. The handlers belong on the list.
 */
export function useExhibitDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, over: NonNullable<ExhibitDrag['over']>) => void,
) {
  const [drag, setDrag] = useState<ExhibitDrag | null>(null)
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null
      const id = handle?.closest<HTMLElement>('[data-exhibit-row]')?.dataset.exhibitRow
      if (event.button !== 0 || !handle || !id) return
      handle.setPointerCapture(event.pointerId)
      setDrag({ id, over: null })
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      if (drag) setDrag({ id: drag.id, over: rowAt(list.current, clientX, clientY, drag.id) })
    },
    onPointerUp: () => {
      if (drag?.over) onDrop(drag.id, drag.over)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  }
  return { drag, handlers }
}

function rowAt(list: HTMLElement | null, x: number, y: number, dragged: string): ExhibitDrag['over'] {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-exhibit-row]')
  const id = row?.dataset.exhibitRow
  if (!row || !id || id === dragged || !list?.contains(row)) return null
  const { top, height } = row.getBoundingClientRect()
  return { id, edge: y < top + height / 2 ? 'before' : 'after' }
}
