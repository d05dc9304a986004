import { CommentRangeEnd, CommentRangeStart, CommentReference, TextRun, type XmlComponent } from 'docx'
import type { TrackedBy, TrackedChange } from '#domain/draft/review/tracked-change.ts'
import type { Letter, PlainInline, Reviewed } from '../../letter.ts'
import { inlinesOf, withoutOrigins } from '../../page/words.ts'
import { type Attributes, OwnXml } from '../package/own-xml.ts'
import { UNKNOWN_DATE } from './unknown-dates.ts'

const WRAPPERS = {
  insertion: { plain: 'w:ins', moved: 'w:moveTo' },
  deletion: { plain: 'w:del', moved: 'w:moveFrom' },
} satisfies Record<TrackedChange['kind'], { plain: string; moved: string }>

/** Whether words are struck and stay where they were: Word then calls their letters by another name. */
export const isStruck = ({ changes = [] }: Reviewed): boolean =>
  changes.some(({ kind, moveId }) => kind === 'deletion' && moveId === null)

const moveKey = ({ kind, moveId }: TrackedChange) => `${kind} ${moveId}`

/** Comments or ends of moves, with the inlines still to be set and the number it got with the first. */
type Ranges = Map<string, { left: number; id: number | null }>

/** How many of the body's inlines each comment and each end of a move lies on; those in a note count for its call. */
function countRanges({ blocks, notes }: Letter) {
  const comments: Ranges = new Map()
  const moves: Ranges = new Map()
  const raise = (ranges: Ranges, key: string) =>
    ranges.set(key, { left: (ranges.get(key)?.left ?? 0) + 1, id: null })
  for (const inline of withoutOrigins([...inlinesOf(blocks)].flat())) {
    for (const id of commentsOn(inline, notes)) raise(comments, id)
    for (const change of inline.changes ?? []) if (change.moveId !== null) raise(moves, moveKey(change))
  }
  return { comments, moves }
}

const commentsOn = (inline: PlainInline, notes: Letter['notes']): string[] => {
  const within = inline.type === 'note' ? withoutOrigins(notes[inline.number - 1]?.inlines ?? []) : []
  return [...new Set([inline, ...within].flatMap(({ comments = [] }) => comments))]
}

/**
 * What others did to a letter, around the runs it was done to. Word wants a comment or a move to begin before the first
 * of its words and to end behind the last, so the words are counted as they are set.
 */
export function createReview(letter: Letter, nextId: () => number) {
  const left = countRanges(letter)
  const moveNames = new Map<string, string>()
  /** The numbers of a comment and its replies in the file. */
  const threads = new Map<string, number[]>()
  let number = 0
  for (const { id, replies } of letter.comments)
    threads.set(
      id,
      [0, ...replies].map(() => number++),
    )

  const starts = (id: string) => (threads.get(id) ?? []).map((at) => new CommentRangeStart(at))
  const ends = (id: string) =>
    (threads.get(id) ?? []).flatMap((at) => [
      new CommentRangeEnd(at),
      new TextRun({ style: 'CommentReference', children: [new CommentReference(at)] }),
    ])

  const moveMark = (change: TrackedChange, mark: 'Start' | 'End', id: number) => {
    const name = moveNames.get(change.moveId ?? '') ?? `move${moveNames.size + 1}`
    moveNames.set(change.moveId ?? '', name)
    const { author, date } = change
    const about: Attributes = mark === 'Start' ? { 'w:author': author, 'w:date': date, 'w:name': name } : {}
    return new OwnXml(`${WRAPPERS[change.kind].moved}Range${mark}`, { 'w:id': id, ...about })
  }

  /** Counts one more of a range's inlines as set: its number in the file, and whether it was the first or the last. */
  const step = (ranges: Ranges, key: string) => {
    const range = ranges.get(key) ?? { left: 1, id: null }
    const isFirst = range.id === null
    range.id ??= nextId()
    range.left -= 1
    return { id: range.id, isFirst, isLast: range.left === 0 }
  }

  let hasUnknownDates = false
  const written = (date: string | null): string => {
    if (date === null) hasUnknownDates = true
    return date ?? UNKNOWN_DATE
  }

  return {
    /** A date as the library's classes take it. */
    written,
    /** Who and when, as the library's classes take it. */
    stamp: ({ author, date }: TrackedBy) => ({ id: nextId(), author, date: written(date) }),
    /** Whether a date nobody knows has been written so far. */
    hasUnknownDates: () => hasUnknownDates,
    /** What comments and moves need around an inline of the body. */
    ranges(inline: PlainInline, runs: XmlComponent[]): XmlComponent[] {
      const before: XmlComponent[] = []
      const after: XmlComponent[] = []
      for (const change of inline.changes ?? []) {
        if (change.moveId === null) continue
        const { id, isFirst, isLast } = step(left.moves, moveKey(change))
        if (isFirst) before.push(moveMark(change, 'Start', id))
        if (isLast) after.push(moveMark(change, 'End', id))
      }
      for (const comment of commentsOn(inline, letter.notes)) {
        const { isFirst, isLast } = step(left.comments, comment)
        if (isFirst) before.push(...starts(comment))
        if (isLast) after.push(...ends(comment))
      }
      return [...before, ...runs, ...after]
    },
    /** A run as somebody put it in, struck or moved it; `isInNote` words are never moved, only put in or struck. */
    tracked({ changes = [] }: Reviewed, run: XmlComponent, isInNote: boolean): XmlComponent {
      // What was put in and then struck is a deletion within an insertion.
      const inwards = changes.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind === 'deletion' ? -1 : 1))
      return inwards.reduce<XmlComponent>((inner, { kind, moveId, author, date }) => {
        const name = moveId === null || isInNote ? WRAPPERS[kind].plain : WRAPPERS[kind].moved
        return new OwnXml(name, { 'w:id': nextId(), 'w:author': author, 'w:date': date }, [inner])
      }, run)
    },
    /** Comments on words that are no longer there: they stand at the head of the letter rather than nowhere. */
    orphans: (): XmlComponent[] =>
      letter.comments.flatMap(({ id }) => (left.comments.has(id) ? [] : [...starts(id), ...ends(id)])),
    /** The number in the file of each comment and of its replies, in their order. */
    commentNumbers: (id: string): readonly number[] => threads.get(id) ?? [],
  }
}
export type Review = ReturnType<typeof createReview>
