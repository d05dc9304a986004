'use client'

import { memo, type ReactNode, useEffect, useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import type { CheckGuide } from '#domain/preflight/check-guide.ts'
import { keyOf } from '#domain/preflight/finding.ts'
import type { ListedFinding } from '#domain/preflight/list-findings.ts'
import { LEVEL_WORDS } from './level-words.ts'
import { WhyItMatters } from './why-it-matters.tsx'

type Props = {
  finding: ListedFinding
  guide: CheckGuide | undefined
  /** The one at hand: it is opened, and scrolled to. */
  isCurrent: boolean
  /** What was found, in a sentence. */
  words: string
  /** The notice's own words that ask for it, when there are any. */
  asked: string | null
  /** Goes to the place; `isByKeyboard` when nobody clicked. */
  onGo: (key: string, isByKeyboard: boolean) => void
  onFix: ((key: string) => void) | null
  onReadNotice: (finding: ListedFinding) => void
  /** What else can be done about it, once it is opened. */
  children?: ReactNode
}

/** One finding. Pressing it goes to the place and opens it: why it matters, who says so, and what can be done. */
export const FindingCard = memo(function FindingCard(props: Props) {
  const { finding, guide, words, isCurrent, asked, onGo, onFix, onReadNotice, children } = props
  const key = keyOf(finding)
  const { icon: Icon, ink } = LEVEL_WORDS[finding.level]
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li
      ref={card}
      className={cn(
        'rounded-md border border-transparent',
        isCurrent
          ? 'my-1 border-line bg-page'
          : '[contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]',
      )}
    >
      <button
        type="button"
        aria-expanded={isCurrent}
        className="flex w-full items-start gap-2.5 rounded-md px-2 py-2 text-left text-sm leading-snug hover:bg-muted max-lg:min-h-11"
        onClick={({ detail }) => onGo(key, detail === 0)}
      >
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', ink)} />
        <span className="grid min-w-0 gap-0.5">
          <span className="[overflow-wrap:anywhere]">{words}</span>
          {finding.section ? <span className="truncate text-quiet text-xs">{finding.section}</span> : null}
        </span>
      </button>
      {isCurrent ? (
        <div className="grid gap-3 px-2 pt-1 pb-3 pl-8.5 text-sm">
          {onFix && finding.fix ? (
            <Button size="sm" className="justify-self-start" onClick={() => onFix(key)}>
              {finding.fix.label}
            </Button>
          ) : null}
          {guide ? <WhyItMatters guide={guide} /> : null}
          {asked ? (
            <figure className="grid gap-1">
              <figcaption className="text-quiet text-xs">The notice says</figcaption>
              <blockquote className="line-clamp-6 border-line border-l-2 pl-3 font-serif leading-relaxed">
                {asked}
              </blockquote>
              <Button
                variant="link"
                size="sm"
                className="justify-self-start"
                onClick={() => onReadNotice(finding)}
              >
                Read it in the notice
              </Button>
            </figure>
          ) : null}
          {children}
        </div>
      ) : null}
    </li>
  )
})
