'use client'

import './preview.css'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { PageView } from './page-view.tsx'
import type { PdfFile } from './pdf-engine.ts'
import { useNear } from './use-near.ts'
import { scaleOf, type Zoom } from './zoom.ts'

/** Pixels between pages, and around them. */
export const GAP = 16

type Props = {
  file: PdfFile
  zoom: Zoom
  /** What the pages scroll in. */
  scroller: RefObject<HTMLElement | null>
  /** The page to bring into view, from 0, whenever it is another one. */
  target: { page: number } | null
  /** Told the page in the middle, from 0, and the scale at which pages are shown. */
  onPlace: (place: { page: number; scale: number }) => void
}

/** The pages one under another, drawn as they come into view. */
export function PreviewPages({ file, zoom, scroller, target, onPlace }: Props) {
  const room = useRoom(scroller)
  const scale = scaleOf(zoom, room - 2 * GAP, file.size.width)
  const near = useNear(scroller, { count: file.pages, height: file.size.height * scale, gap: GAP })
  useLayoutEffect(() => onPlace({ page: near.middle, scale }), [onPlace, near.middle, scale])
  const step = useRef(0)
  step.current = file.size.height * scale + GAP
  useEffect(() => {
    const element = scroller.current
    if (!element || !target) return
    const top = target.page * step.current
    const isInView =
      top < element.scrollTop + element.clientHeight / 2 && top + step.current > element.scrollTop + GAP * 4
    if (!isInView) element.scrollTo({ top })
  }, [scroller, target])
  if (room === 0) return null
  return (
    <div className="grid w-max min-w-full" style={{ gap: GAP, padding: GAP }}>
      {Array.from({ length: file.pages }, (_, index) => (
        <PageView
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number, whatever is printed on it
          key={index}
          file={file}
          number={index + 1}
          scale={scale}
          size={file.size}
          isNear={index >= near.from && index <= near.to}
        />
      ))}
    </div>
  )
}

/** How wide the part is that pages scroll in. */
function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => setRoom(element.clientWidth)
    read()
    const resized = new ResizeObserver(read)
    resized.observe(element)
    return () => resized.disconnect()
  }, [scroller])
  return room
}
