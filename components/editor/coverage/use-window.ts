import { type RefObject, useEffect, useState } from 'react'

/** Pixels: the size of a cell, and of the headers that stay in sight. */
export const CELL = { width: 112, height: 44 }
export const HEAD = { width: 320, height: 84 }
const MARGIN = 2

/** The rows and columns a scroller shows now, with a few around them: indices from `from`, before `to`. */
export type GridWindow = { rows: { from: number; to: number }; columns: { from: number; to: number } }

const range = (start: number, length: number, size: number, count: number) => ({
  from: Math.max(0, Math.floor(start / size) - MARGIN),
  to: Math.min(count, Math.ceil((start + length) / size) + MARGIN),
})

/** Follows a scroller, so that of thousands of rows and hundreds of columns only those in sight are drawn. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  rows: number,
  columns: number,
): GridWindow {
  const [place, setPlace] = useState({ top: 0, left: 0, width: 1200, height: 800 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () =>
      setPlace({
        top: element.scrollTop,
        left: element.scrollLeft,
        width: element.clientWidth,
        height: element.clientHeight,
      })
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [scroller])
  return {
    rows: range(place.top, place.height, CELL.height, rows),
    columns: range(place.left, place.width, CELL.width, columns),
  }
}

/** Scrolls a cell out from under the headers; -1 is a header itself. */
export function reveal(element: HTMLElement, row: number, column: number): void {
  const shift = (start: number, size: number, scroll: number, room: number) => {
    if (start < scroll) return start
    return start + size > scroll + room ? start + size - room : scroll
  }
  if (row >= 0) {
    const room = element.clientHeight - HEAD.height
    element.scrollTop = shift(row * CELL.height, CELL.height, element.scrollTop, room)
  }
  if (column >= 0) {
    const room = element.clientWidth - HEAD.width
    element.scrollLeft = shift(column * CELL.width, CELL.width, element.scrollLeft, room)
  }
}
