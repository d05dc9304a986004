'use client'

import { type PointerEvent, type RefObject, useState } from 'react'

export type Where = 'before' | 'after' | 'under'

/** A row being dragged, and where it would go if let go now. */
export type RowDrag = { id: string; over: { id: string; where: Where } | null }

const EDGE = 64
const STEP = 12

/**
 * Dragging rows by a handle, with mouse, pen or finger. A row goes before the one it is let go on when over its
 * upper third, else after it; and under it when over its right half. The handlers belong on the list.
 */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, targetId: string, where: Where) => void,
) {
  const [drag, setDrag] = useState<RowDrag | null>(null)
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const handle = event.target instanceof Element ? event.target.closest('[data-handle]') : null
      const id = handle?.closest<HTMLElement>('[data-question]')?.dataset.question
      if (event.button !== 0 || !handle || !id) return
      handle.setPointerCapture(event.pointerId)
      setDrag({ id, over: null })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!drag) return
      scrollAtEdge(event.clientY)
      setDrag({ id: drag.id, over: rowAt(list.current, event, drag.id) })
    },
    onPointerUp: () => {
      if (drag?.over) onDrop(drag.id, drag.over.id, drag.over.where)
      setDrag(null)
    },
    onPointerCancel: () => setDrag(null),
  }
  return { drag, handlers }
}

function rowAt(
  list: HTMLElement | null,
  { clientX, clientY }: PointerEvent,
  dragged: string,
): RowDrag['over'] {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-question]')
  const id = row?.dataset.question
  if (!row || !id || id === dragged || !list?.contains(row)) return null
  const box = row.getBoundingClientRect()
  if ((clientY - box.top) / box.height < 0.33) return { id, where: 'before' }
  return { id, where: clientX > box.left + box.width / 2 ? 'under' : 'after' }
}

function scrollAtEdge(y: number): void {
  if (y < EDGE) window.scrollBy(0, -STEP)
  else if (y > window.innerHeight - EDGE) window.scrollBy(0, STEP)
}
