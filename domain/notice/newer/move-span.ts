import type { Span } from '../span.ts'

const MOST_PLACES = 200

/** Where the words of a span stand in another text: the place nearest to where they were, or null. */
export function moveSpan(span: Span | null, from: string, to: string): Span | null {
  if (span === null || from === to) return span
  const words = from.slice(span.start, span.end)
  if (words === '') return null
  let nearest: number | null = null
  let at = to.indexOf(words)
  for (let tries = 0; at >= 0 && tries < MOST_PLACES; tries++) {
    if (nearest === null || Math.abs(at - span.start) < Math.abs(nearest - span.start)) nearest = at
    at = to.indexOf(words, at + 1)
  }
  return nearest === null ? null : { start: nearest, end: nearest + words.length }
}
