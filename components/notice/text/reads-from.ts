import type { Span } from '#domain/notice/notice.ts'

/** Marks what was read from a span, so that having it under the pointer or in focus shows its words, and back. */
export const readsFrom = (span: Span | null | undefined) =>
  span ? { 'data-reads': `${span.start}-${span.end}` } : {}

/** The span of the nearest thing around an element that was read from the notice. */
export function spanAround(element: EventTarget | null): Span | null {
  const reads = element instanceof Element ? element.closest<HTMLElement>('[data-reads]') : null
  const [start, end] = (reads?.dataset.reads ?? '').split('-').map(Number)
  return start !== undefined && end !== undefined ? { start, end } : null
}

/** Goes to what was read from the narrowest of `spans` that holds a place, and puts the focus there. */
export function goToReading(list: HTMLElement, spans: Span[], offset: number): boolean {
  const holding = spans
    .filter((span) => span.start <= offset && offset < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  const span = holding[0]
  const target = span && list.querySelector<HTMLElement>(`[data-reads="${span.start}-${span.end}"]`)
  if (!target) return false
  const control = target.querySelector<HTMLElement>('[data-text], input, textarea, select, button')
  target.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
  return true
}
