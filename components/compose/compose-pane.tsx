'use client'

import { type ReactNode, useId } from 'react'
import { cn } from '#components/ui/cn.ts'

type Props = {
  title: string
  /** For the keyboard to be led here. */
  id?: string
  /** What stands beside the title. */
  aside?: ReactNode
  isFlush?: boolean
  className?: string
  children: ReactNode
}

/** One of the panes. On a wide screen it scrolls by itself, on a narrow one with the page. */
export function ComposePane({ title, id, aside, isFlush = false, className, children }: Props) {
  const titleId = useId()
  return (
    <section
      id={id}
      data-pane
      aria-labelledby={titleId}
      className={cn(
        'min-w-0 grid-cols-[minmax(0,1fr)] content-start',
        isFlush ? 'gap-4 lg:gap-0' : 'gap-4',
        'lg:min-h-0 lg:overflow-y-auto lg:overscroll-contain lg:rounded-lg lg:border lg:border-line lg:bg-surface',
        !isFlush && 'lg:p-4',
        className,
      )}
      // A scrolling pane has to be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
      <div
        className={cn(
          'flex flex-wrap items-center justify-between gap-x-4 gap-y-1',
          isFlush && 'lg:border-line lg:border-b lg:px-4 lg:py-3',
        )}
      >
        <h2 id={titleId} className="font-semibold text-base">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
