/** How large pages are shown: as wide as there is room, or so many times their size on paper. */
export type Zoom = 'width' | number

export const ZOOMS: readonly number[] = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
/** CSS pixels in a point, at the size of paper. */
const PIXELS_PER_POINT = 96 / 72
const WIDEST = 1.5

/** CSS pixels for a point, in so many pixels of room. */
export const scaleOf = (zoom: Zoom, room: number, pageWidth: number): number =>
  PIXELS_PER_POINT *
  (zoom === 'width' ? Math.min(WIDEST, Math.max(0.2, room / pageWidth / PIXELS_PER_POINT)) : zoom)

/** The next step in or out from a scale; null at either end. */
export function nextZoom(scale: number, direction: 1 | -1): number | null {
  const now = scale / PIXELS_PER_POINT
  const steps = direction === 1 ? ZOOMS : ZOOMS.toReversed()
  return steps.find((step) => (direction === 1 ? step > now + 0.01 : step < now - 0.01)) ?? null
}

export const percent = (scale: number): string => `${Math.round((scale / PIXELS_PER_POINT) * 100)} %`
