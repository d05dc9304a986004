'use client'

import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'

type Props = {
  title: string
  /** How many findings the rows hold; one each unless said otherwise. */
  count?: number
  /** One row each. */
  children: readonly ReactNode[]
  /** How far the list has to reach to show the row at hand; -1 when it is not here. */
  current: number
}

/** Rows drawn at a time: a letter with hundreds of findings opens as quickly as one with ten. */
const PAGE = 40

/** Findings of one kind under their heading. */
export function FindingList({ title, children, count = children.length, current }: Props) {
  const [wanted, setWanted] = useState(PAGE)
  const shown = Math.max(wanted, Math.ceil((current + 1) / PAGE) * PAGE)
  const left = children.length - shown
  if (children.length === 0) return null
  return (
    <section className="grid gap-1">
      <h3 className="font-semibold text-quiet text-xs">
        {title} ({count})
      </h3>
      <ul className="-mx-2">{children.slice(0, shown)}</ul>
      {left > 0 ? (
        <Button
          variant="secondary"
          size="sm"
          className="mt-1 justify-self-start"
          onClick={() => setWanted(shown + PAGE)}
        >
          Show {Math.min(PAGE, left)} more of {left}
        </Button>
      ) : null}
    </section>
  )
}
