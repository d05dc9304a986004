'use client'

import { Tooltip as Primitive } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

type Props = {
  label: ReactNode
  shortcut?: string
  side?: ComponentProps<typeof Primitive.Content>['side']
  children: ReactNode
}

/** Words that appear when a control is hovered or focused. The control needs a name of its own besides. */
export function Tooltip({ label, shortcut, side = 'bottom', children }: Props) {
  return (
    <Primitive.Provider delayDuration={400} skipDelayDuration={200}>
      <Primitive.Root>
        <Primitive.Trigger asChild>{children}</Primitive.Trigger>
        <Primitive.Portal>
          <Primitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            className="z-60 flex max-w-72 animate-appear items-center gap-2 rounded-md bg-ink px-2.5 py-1.5 text-canvas text-xs"
          >
            {label}
            {shortcut ? <Kbd className="border-quiet bg-transparent text-canvas">{shortcut}</Kbd> : null}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>
  )
}
