'use client'

import {
  ArrowDown,
  ArrowUp,
  IndentDecrease,
  IndentIncrease,
  Merge,
  MoreHorizontal,
  Plus,
  TextSearch,
  Trash2,
} from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.tsx'
import type { OutlineCommand } from './outline-command.ts'

type Props = { name: string; canShow: boolean; onCommand: (command: OutlineCommand) => void }

/** Everything that can be done to one question, for fingers and for those who look for words. */
export function QuestionMenu({ name, canShow, onCommand }: Props) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button data-more variant="ghost" size="icon-sm" aria-label={`More about ${name}`}>
          <MoreHorizontal aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" onCloseAutoFocus={(event) => event.preventDefault()}>
        {canShow ? (
          <DropdownMenuItem onSelect={() => onCommand('show')}>
            <TextSearch aria-hidden /> Show in the notice
          </DropdownMenuItem>
        ) : null}
        <DropdownMenuItem onSelect={() => onCommand('up')}>
          <ArrowUp aria-hidden /> Move up
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onCommand('down')}>
          <ArrowDown aria-hidden /> Move down
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onCommand('nest')}>
          <IndentIncrease aria-hidden /> Put under the one above
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onCommand('unnest')}>
          <IndentDecrease aria-hidden /> Take out one level
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onCommand('merge')}>
          <Merge aria-hidden /> Merge with the one before
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={() => onCommand('add')}>
          <Plus aria-hidden /> Add a question after this
        </DropdownMenuItem>
        <DropdownMenuItem isDangerous onSelect={() => onCommand('remove')}>
          <Trash2 aria-hidden /> Remove
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
