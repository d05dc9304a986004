import type { KeyboardEvent } from 'react'
import { moveDown, moveUp, nest, type OutlineEdit, unnest } from '#domain/notice/questions/edit-outline.ts'
import { mergeWithBefore } from '#domain/notice/questions/join-split.ts'

/** What can be asked of one question in the outline. */
export type OutlineCommand = OutlineMove | 'merge' | 'edit' | 'add' | 'remove' | 'show' | 'previous' | 'next'

export type OutlineMove = 'up' | 'down' | 'nest' | 'unnest'

/** Commands that only change the outline. */
export const EDITS: Partial<Record<OutlineCommand, OutlineEdit>> = {
  up: moveUp,
  down: moveDown,
  nest,
  unnest,
  merge: mergeWithBefore,
}

const MOVES: Record<string, OutlineCommand> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'nest',
  ArrowLeft: 'unnest',
}

const PLAIN: Record<string, OutlineCommand> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  F2: 'edit',
  m: 'merge',
  n: 'add',
  s: 'show',
  Delete: 'remove',
}

/** What a key asks for while a question, or the handle it is moved by, has the focus. */
export function commandFor(event: KeyboardEvent): OutlineCommand | null {
  if (!(event.target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return null
  const isHandle = event.target.hasAttribute('data-handle')
  if (!isHandle && !event.target.hasAttribute('data-text')) return null
  if (event.altKey || (isHandle && event.key in MOVES)) return MOVES[event.key] ?? null
  return PLAIN[event.key] ?? null
}

/** The keys of the outline, for those who look for them. */
export const OUTLINE_KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['↑ ↓', 'Go to the question above or below'],
  ['Enter', 'Correct its label and words'],
  ['Alt ↑ ↓', 'Move it, with all under it'],
  ['Alt → ←', 'Put it under the one above, or take it out'],
  ['M', 'Merge it with the one before'],
  ['N', 'Add a question after it'],
  ['S', 'Show its words in the notice'],
  ['Delete', 'Remove it, with all under it'],
  ['Ctrl Z', 'Undo; with Shift, do again'],
  ['Alt Enter', 'While correcting: cut in two at the caret'],
  ['Backspace', 'While correcting, before the first letter: merge with the one before'],
  ['Ctrl Enter', 'While correcting: keep'],
  ['Esc', 'While correcting: leave it as it was'],
]
