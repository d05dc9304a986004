'use client'

import { memo, useEffect, useMemo, useRef } from 'react'
import { cn } from '#components/ui/cn.ts'
import type { Span } from '#domain/notice/notice.ts'
import { type Part, textParts } from './text-parts.ts'

type Props = { text: string; spans: Span[]; shown: Span | null; className?: string }

/** The notice's own text, with what was read from it marked; scrolls to the span that is shown. */
export function NoticeTextPane({ text, spans, shown, className }: Props) {
  const pane = useRef<HTMLElement>(null)
  const paragraphs = useMemo(() => textParts(text, spans, shown), [text, spans, shown])
  useEffect(() => {
    if (!shown) return
    // Paragraphs far away have no height yet: once they are drawn, the place is found again.
    bringToMiddle(pane.current)
    const again = requestAnimationFrame(() => bringToMiddle(pane.current))
    return () => cancelAnimationFrame(again)
  }, [shown])
  return (
    <section
      ref={pane}
      aria-label="The notice’s text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      className={cn(
        'overflow-y-auto rounded-lg border border-line bg-page px-5 py-4 font-serif text-[0.95rem] leading-relaxed shadow-page',
        className,
      )}
    >
      {paragraphs.map(({ at, parts }) => (
        <Paragraph key={at} parts={parts} />
      ))}
    </section>
  )
}

/** Scrolls the pane only, never the page. */
function bringToMiddle(pane: HTMLElement | null): void {
  const mark = pane?.querySelector('[data-shown]')
  if (!pane || !mark) return
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 })
}

const Paragraph = memo(
  function Paragraph({ parts }: { parts: Part[] }) {
    return (
      <p className="my-3 [content-visibility:auto] [contain-intrinsic-size:auto_4rem] [overflow-wrap:anywhere]">
        {parts.map(({ at, text, is }) =>
          is === 'plain' ? (
            text
          ) : (
            <mark
              key={at}
              data-shown={is === 'shown' ? '' : undefined}
              className={cn(
                'rounded-sm bg-accent-soft text-ink',
                is === 'shown' && 'bg-warn-soft outline-2 outline-accent',
              )}
            >
              {text}
            </mark>
          ),
        )}
      </p>
    )
  },
  (before, after) =>
    before.parts.length === after.parts.length &&
    before.parts.every(
      (part, index) => part.is === after.parts[index]?.is && part.text === after.parts[index]?.text,
    ),
)
