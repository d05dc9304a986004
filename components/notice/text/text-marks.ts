import type { Span } from '#domain/notice/notice.ts'
import { paragraphIndexAt, type TextParagraph } from './text-paragraphs.ts'

/** What words of a notice are marked as; how each looks is said in notice-text.css. */
export type MarkLayer = 'notice-read' | 'notice-shown' | 'notice-found' | 'notice-found-now'

/**
 * Marks spans in a drawn text without touching its elements, so that thousands of marks cost nothing to change.
 * Returns what takes them off again. A browser that cannot do this shows no marks, only the place.
 */
export function markSpans(
  drawn: HTMLElement,
  paragraphs: TextParagraph[],
  layer: MarkLayer,
  spans: Span[],
): () => void {
  if (!('highlights' in CSS)) return () => undefined
  const highlight = new Highlight(
    ...spans.flatMap((span) => {
      const range = rangeOf(drawn, paragraphs, span)
      return range ? [range] : []
    }),
  )
  if (layer !== 'notice-read') highlight.priority = 1
  CSS.highlights.set(layer, highlight)
  return () => {
    if (CSS.highlights.get(layer) === highlight) CSS.highlights.delete(layer)
  }
}

/** Where a span is drawn; the children of `drawn` are the paragraphs, one text each. */
export function rangeOf(drawn: HTMLElement, paragraphs: TextParagraph[], span: Span): StaticRange | null {
  const start = placeOf(drawn, paragraphs, span.start)
  const end = placeOf(drawn, paragraphs, span.end)
  if (!start || !end) return null
  const [startContainer, startOffset] = start
  const [endContainer, endOffset] = end
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset })
}

function placeOf(drawn: HTMLElement, paragraphs: TextParagraph[], offset: number): [Text, number] | null {
  const index = paragraphIndexAt(paragraphs, offset)
  const text = drawn.children[index]?.firstChild
  if (!(text instanceof Text)) return null
  return [text, Math.min(offset - (paragraphs[index]?.at ?? 0), text.length)]
}

/** The offset in the whole text of a place in the drawn one, or null when it lies outside. */
export function offsetOf(
  drawn: HTMLElement,
  paragraphs: TextParagraph[],
  node: Node,
  offset: number,
): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest('[data-paragraph]')
  if (!(paragraph instanceof HTMLElement) || !drawn.contains(paragraph)) return null
  const at = paragraphs[Number(paragraph.dataset.paragraph)]?.at ?? 0
  return node instanceof Text ? at + offset : at + (offset > 0 ? (paragraph.textContent?.length ?? 0) : 0)
}
