import type { Span } from '#domain/notice/notice.ts'

/** A stretch of a paragraph: plain, read from, or the one shown now. `at` is its place in the whole text. */
export type Part = { at: number; text: string; is: 'plain' | 'read' | 'shown' }

export type TextParagraph = { at: number; parts: Part[] }

/** Cuts a text into paragraphs (at blank lines) and each into parts. Where spans overlap, the one shown wins. */
export function textParts(text: string, spans: Span[], shown: Span | null): TextParagraph[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  const paragraphs: TextParagraph[] = []
  let next = 0
  let at = 0
  for (const paragraph of text.split('\n\n')) {
    const end = at + paragraph.length
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) <= at) next++
    const touching: Span[] = []
    for (let index = next; index < inOrder.length; index++) {
      const span = inOrder[index]
      if (!span || span.start >= end) break
      if (span.end > at) touching.push(span)
    }
    paragraphs.push({ at, parts: cut(text, at, end, touching, shown) })
    at = end + 2
  }
  return paragraphs
}

function cut(text: string, from: number, to: number, spans: Span[], shown: Span | null): Part[] {
  const all = shown ? [...spans, shown] : spans
  const within = (offset: number) => Math.min(Math.max(offset, from), to)
  const edges = [
    ...new Set([from, to, ...all.flatMap((span) => [within(span.start), within(span.end)])]),
  ].sort((a, b) => a - b)
  const covers = (span: Span | null, start: number) =>
    span !== null && span.start <= start && start < span.end
  return edges.slice(0, -1).map((start, index) => ({
    at: start,
    text: text.slice(start, edges[index + 1]),
    is: covers(shown, start) ? 'shown' : spans.some((span) => covers(span, start)) ? 'read' : 'plain',
  }))
}
