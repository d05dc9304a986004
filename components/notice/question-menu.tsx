'use client'

import {
  ArrowDown,
  ArrowUp,
  IndentDecrease,
  IndentIncrease,
  MoreHorizontal,
  Plus,
  TextSearch,
  Trash2,
} from 'lucide-react'
import { useRef } from 'react'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import type { Span } from '#domain/notice/notice.ts'
import { useNoticeText } from './notice-text-context.ts'
import type { OutlineMove } from './question-outline.tsx'

type Props = {
  name: string
  span: Span | null
  onMove: (how: OutlineMove) => void
  onAdd: () => void
  onRemove: () => void
}

/** Everything that can be done to one question, for fingers and for those who look for words. */
export function QuestionMenu({ name, span, onMove, onAdd, onRemove }: Props) {
  const { show } = useNoticeText()
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button ref={trigger} variant="ghost" size="icon-sm" aria-label={`More about ${name}`}>
          <MoreHorizontal aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" onCloseAutoFocus={(event) => event.preventDefault()}>
        {span ? (
          <DropdownMenuItem onSelect={() => trigger.current && show(span, trigger.current)}>
            <TextSearch aria-hidden /> Show in the notice
          </DropdownMenuItem>
        ) : null}
        <DropdownMenuItem onSelect={() => onMove('up')}>
          <ArrowUp aria-hidden /> Move up
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onMove('down')}>
          <ArrowDown aria-hidden /> Move down
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onMove('nest')}>
          <IndentIncrease aria-hidden /> Put under the one above
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onMove('unnest')}>
          <IndentDecrease aria-hidden /> Take out one level
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={onAdd}>
          <Plus aria-hidden /> Add a question after this
        </DropdownMenuItem>
        <DropdownMenuItem isDangerous onSelect={onRemove}>
          <Trash2 aria-hidden /> Remove
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
