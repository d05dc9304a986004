'use client'

import { memo, useEffect, useRef } from 'react'
import type { PageSize, PdfFile } from './pdf-engine.ts'

/** A screen's worth of points never needs more; larger pictures only cost memory. */
const MOST_PIXELS = 12_000_000

type Props = {
  file: PdfFile
  number: number
  /** CSS pixels for a point. */
  scale: number
  size: PageSize
  /** Whether it is on the screen or about to be: only then is it drawn. */
  isNear: boolean
}

/** One page. What was drawn stays until its successor is ready, so nothing flickers when the letter changes. */
export const PageView = memo(function PageView({ file, number, scale, size, isNear }: Props) {
  const holder = useRef<HTMLElement>(null)
  useEffect(() => {
    const place = holder.current
    if (!place) return
    // Pictures of a hundred pages would fill the memory of a phone.
    if (!isNear) return place.replaceChildren()
    const gone = new AbortController()
    drawPage(file, number, scale, gone.signal)
      .then((drawn) => {
        if (!gone.signal.aborted) place.replaceChildren(...drawn)
      })
      .catch((error: unknown) => {
        if (!gone.signal.aborted) console.error(`Page ${number} could not be drawn.`, error)
      })
    return () => gone.abort()
  }, [file, number, scale, isNear])
  return (
    <figure
      ref={holder}
      aria-label={`Page ${number} of ${file.pages}`}
      data-page={number}
      className="relative mx-auto overflow-clip bg-white shadow-page"
      style={{
        width: size.width * scale,
        height: size.height * scale,
        ['--total-scale-factor' as string]: scale,
        ['--scale-round-x' as string]: '1px',
        ['--scale-round-y' as string]: '1px',
      }}
    />
  )
})

/** The page's picture with its words over it, drawn out of sight. */
async function drawPage(file: PdfFile, number: number, scale: number, signal: AbortSignal) {
  const page = await file.page(number)
  signal.throwIfAborted()
  const canvas = document.createElement('canvas')
  canvas.ariaHidden = 'true'
  canvas.className = 'absolute inset-0 size-full'
  const points = file.size.width * file.size.height
  const sharp = Math.min(scale * window.devicePixelRatio, Math.sqrt(MOST_PIXELS / points))
  await page.draw(canvas, sharp, signal)
  const words = document.createElement('div')
  words.className = 'page-words'
  await page.layWords(words, signal)
  return [canvas, words]
}
