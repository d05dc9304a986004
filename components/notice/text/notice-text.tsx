'use client'

import '../notice-text.css'
import { type MouseEvent, memo, type RefObject, useEffect, useMemo, useRef } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Span } from '#domain/notice/notice.ts'
import { bringIntoView } from './bring-into-view.ts'
import { type MarkLayer, markSpans, offsetOf, rangeOf } from './text-marks.ts'
import { paragraphIndexAt, paragraphsOf, type TextParagraph } from './text-paragraphs.ts'
import type { Find } from './use-find.ts'

type Props = {
  text: string
  /** What was read from the text. */
  read: Span[]
  /** The one of them to show now; showing the same words again needs a new object. */
  shown: Span | null
  find: Find
  /** Called with the place in the text that was clicked. */
  onPick?: (offset: number) => void
  /** Called with the words selected, null when there are none any more. */
  onSelect?: (span: Span | null) => void
  className?: string
}

/** A notice's own text with marks on it. It is drawn once; marks come and go without drawing it again. */
export function NoticeText({ text, read, shown, find, onPick, onSelect, className }: Props) {
  const drawn = useRef<HTMLDivElement>(null)
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const { spans: found, current } = find
  const shownOnly = useMemo(() => (shown ? [shown] : []), [shown])
  const currentOnly = useMemo(() => (current ? [current] : []), [current])

  useMarks(drawn, paragraphs, 'notice-read', read)
  useMarks(drawn, paragraphs, 'notice-shown', shownOnly)
  useMarks(drawn, paragraphs, 'notice-found', found)
  useMarks(drawn, paragraphs, 'notice-found-now', currentOnly)

  useView(drawn, paragraphs, current)
  useView(drawn, paragraphs, shown)

  useEffect(() => {
    if (!onSelect) return
    const report = () => {
      const selection = document.getSelection()
      if (drawn.current) onSelect(selectedSpan(drawn.current, paragraphs, selection))
    }
    document.addEventListener('selectionchange', report)
    return () => document.removeEventListener('selectionchange', report)
  }, [onSelect, paragraphs])

  const pick = ({ clientX, clientY }: MouseEvent) => {
    if (!onPick || !drawn.current || document.getSelection()?.isCollapsed === false) return
    const place = document.caretPositionFromPoint?.(clientX, clientY)
    const offset = place && offsetOf(drawn.current, paragraphs, place.offsetNode, place.offset)
    if (offset != null) onPick(offset)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short way for the mouse; each mark’s control is in the list
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={drawn} onClick={pick} className={cn('font-serif', className)}>
      <Paragraphs paragraphs={paragraphs} />
    </div>
  )
}

type Drawn = RefObject<HTMLDivElement | null>

function useMarks(drawn: Drawn, paragraphs: TextParagraph[], layer: MarkLayer, spans: Span[]): void {
  useEffect(
    () => (drawn.current ? markSpans(drawn.current, paragraphs, layer, spans) : undefined),
    [drawn, paragraphs, layer, spans],
  )
}

function useView(drawn: Drawn, paragraphs: TextParagraph[], span: Span | null): void {
  useEffect(() => {
    if (!span || !drawn.current) return
    const paragraph = drawn.current.children[paragraphIndexAt(paragraphs, span.start)]
    return bringIntoView(drawn.current, paragraph, rangeOf(drawn.current, paragraphs, span))
  }, [drawn, paragraphs, span])
}

const Paragraphs = memo(function Paragraphs({ paragraphs }: { paragraphs: TextParagraph[] }) {
  return paragraphs.map(({ at, text }, index) => (
    <p
      key={at}
      data-paragraph={index}
      className="my-3 [content-visibility:auto] [contain-intrinsic-size:auto_4rem] [overflow-wrap:anywhere]"
    >
      {text}
    </p>
  ))
})

function selectedSpan(
  drawn: HTMLElement,
  paragraphs: TextParagraph[],
  selection: Selection | null,
): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetOf(drawn, paragraphs, startContainer, startOffset)
  const end = offsetOf(drawn, paragraphs, endContainer, endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}
