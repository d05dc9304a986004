'use client'

import { CircleCheck } from 'lucide-react'

import { StanceBadge } from '#components/library/stance-badge.tsx'
import type { Argument } from '#domain/library/argument.ts'
import { useSurvey } from '../editor-context.ts'

type Props = { argument: Argument; reason: string | null; onRead: () => void }

/** One argument in the panel's list: opens the whole of it. */
export function ArgumentRow({ argument, reason, onRead }: Props) {
  const used = useSurvey('argumentIds')
  return (
    <li className="border-line border-b last:border-0">
      <button
        type="button"
        className="grid w-full gap-1 rounded py-3 text-left text-sm hover:bg-muted focus-visible:-outline-offset-2"
        onClick={onRead}
      >
        <span className="font-medium leading-snug">{argument.title}</span>
        <span className="line-clamp-3 text-quiet leading-snug">{argument.claim}</span>
        {reason ? <span className="text-quiet text-xs italic">{reason}</span> : null}
        <span className="flex items-center gap-2">
          <StanceBadge stance={argument.stance} />
          {used.includes(argument.id) ? (
            <span className="flex items-center gap-1 text-quiet text-xs">
              <CircleCheck aria-hidden className="size-3.5" />
              In this letter
            </span>
          ) : null}
        </span>
      </button>
    </li>
  )
}
