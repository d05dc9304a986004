'use client'

import type { ComponentProps } from 'react'
import { Button } from './button.tsx'
import { Tooltip } from './tooltip.tsx'

type Props = Omit<ComponentProps<typeof Button>, 'aria-label' | 'size'> & {
  /** What it does, in words: read aloud and shown on hover. */
  label: string
  /** The keys that do the same, shown beside the label. */
  shortcut?: string
  size?: 'icon' | 'icon-sm'
}

/** A button that shows only an icon; its label is never lost. */
export function IconButton({ label, shortcut, size = 'icon', variant = 'ghost', ...props }: Props) {
  return (
    <Tooltip label={label} shortcut={shortcut}>
      <Button aria-label={label} size={size} variant={variant} {...props} />
    </Tooltip>
  )
}
