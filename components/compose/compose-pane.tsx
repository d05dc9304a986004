'use client'

import { type ReactNode, useId } from 'react'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'

const TITLES = { questions: 'Questions', arguments: 'Arguments', letter: 'Your letter' } as const
export type PaneName = keyof typeof TITLES

/** One of the panes. A wide screen shows all of them, a narrow one only the current. */
export function ComposePane(props: {
  name: PaneName
  current: PaneName
  /** For the keyboard to be led here. */
  id?: string
  children: ReactNode
}) {
  const titleId = useId()
  return (
    <section
      id={props.id}
      aria-labelledby={titleId}
      className={cn(
        'min-w-0 content-start gap-4 lg:grid',
        'lg:sticky lg:top-18 lg:max-h-[calc(100dvh-11rem)] lg:overflow-y-auto lg:overscroll-contain lg:rounded-lg lg:border lg:border-line lg:bg-surface lg:p-4',
        props.name === props.current ? 'grid' : 'hidden',
      )}
      // A scrolling pane has to be reachable by keyboard.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
      tabIndex={0}
    >
      <h2 id={titleId} className="font-semibold text-base">
        {TITLES[props.name]}
      </h2>
      {props.children}
    </section>
  )
}

type SwitchProps = {
  panes: PaneName[]
  current: PaneName
  onShow: (pane: PaneName) => void
  counts: Partial<Record<PaneName, number>>
}

/** Which pane a narrow screen shows. */
export function PaneSwitch({ panes, current, onShow, counts }: SwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, not form fields
    <div role="group" aria-label="Show" className="flex gap-1 overflow-x-auto lg:hidden">
      {panes.map((pane) => (
        <Button
          key={pane}
          variant={pane === current ? 'secondary' : 'ghost'}
          size="sm"
          aria-pressed={pane === current}
          onClick={() => onShow(pane)}
        >
          {TITLES[pane]}
          {counts[pane] === undefined ? null : <span className="text-quiet">{counts[pane]}</span>}
        </Button>
      ))}
    </div>
  )
}
