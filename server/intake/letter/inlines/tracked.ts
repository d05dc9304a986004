import type { MarkJson } from '#domain/draft/doc.ts'
import type { TrackedChange } from '#domain/draft/review/tracked-change.ts'
import type { ChangeCounts } from '../letter-context.ts'
import { childOf, type WordElement } from '../word-tree.ts'
import { wordDate } from './comments.ts'

/** What Word calls words put in and struck, moved or not. */
const KINDS: Readonly<Record<string, TrackedChange['kind']>> = {
  ins: 'insertion',
  moveTo: 'insertion',
  del: 'deletion',
  moveFrom: 'deletion',
}
export const isTracked = (name: string): boolean => Object.hasOwn(KINDS, name)

/** A tracked change, counted; null for an element that is none. `moveId` is the move it is half of. */
export function trackedChange(
  { name, attributes }: WordElement,
  moveId: string | null,
  counts: ChangeCounts,
): TrackedChange | null {
  const kind = KINDS[name]
  if (kind === undefined) return null
  const isMove = name.startsWith('move')
  if (isMove) counts.moves.add(moveId ?? attributes.id ?? '')
  else counts[kind === 'insertion' ? 'insertions' : 'deletions']++
  return {
    kind,
    author: attributes.author ?? '',
    date: wordDate(attributes.date),
    moveId: isMove ? moveId : null,
  }
}

export const markOf = ({ kind, ...by }: TrackedChange): MarkJson => ({ type: kind, attrs: by })

/** Marks with one more change among them. Words are put in once and struck once: the innermost says by whom. */
export const withChange = (marks: readonly MarkJson[], change: MarkJson): MarkJson[] => [
  ...marks.filter(({ type }) => type !== change.type),
  change,
]

/** What happened to a row or to the end of a paragraph, as its properties tell. */
export function changeIn(
  properties: WordElement | undefined,
  moveId: string | null,
  counts: ChangeCounts,
): TrackedChange | null {
  const found = ['del', 'moveFrom', 'ins', 'moveTo']
    .map((name) => childOf(properties, name))
    .find((element) => element !== undefined)
  return found ? trackedChange(found, moveId, counts) : null
}
