import { printWords } from '#domain/draft/carried/block-print.ts'
import { diff } from '#domain/text/diff.ts'
import type { FlatBlock } from '../blocks/flat-block.ts'
import { isSomething } from '../blocks/nest-blocks.ts'
import type { HeldUnit, Way } from './held-lines.ts'
import { isReviewed } from './is-reviewed.ts'
import { printOfFlat } from './print-flat.ts'
import { lastStep } from './with-origin.ts'

/** A block of the file, and what of the draft it is; `at` is null for what was written since. */
export type Match = {
  flat: FlatBlock
  at: Way | null
  /** Whether nothing at all was done to it. */
  isSame: boolean
  /** Whether it stands where it stood: as an item of the same list, in the same quotation. */
  isInPlace: boolean
}
/** Blocks of the file in order, in stretches; `gone` is what stood in the place of a changed stretch or nowhere else. */
export type Stretch = { matches: Match[]; gone: HeldUnit[] }

/** Shared words, from 0 to 1, that make one line the other's new self. */
const ALIKE = 0.4

/** Says of each block of the file which unit it was: those that look the same, and between them those alike. */
export function matchLines(flat: readonly FlatBlock[], units: readonly HeldUnit[]): Stretch[] {
  const found = flat.filter(isSomething).map((block) => ({ block, print: printOfFlat([block]) }))
  const stretches: Stretch[] = []
  let [from, until] = [0, 0]
  let gone: HeldUnit[] = []
  let come: typeof found = []
  const settle = () => {
    if (come.length + gone.length > 0) stretches.push({ matches: pairUp(gone, come), gone })
    gone = []
    come = []
  }
  for (const { kind, items } of diff<{ print: string }>(units, found, ({ print }) => print)) {
    const [known, blocks] = [units.slice(from, from + items.length), found.slice(until, until + items.length)]
    if (kind !== 'added') from += items.length
    if (kind !== 'removed') until += items.length
    if (kind === 'removed') gone = known
    else if (kind === 'added') come = blocks
    else {
      settle()
      const matches = blocks.map(({ block }, index): Match => {
        const at = known[index]?.at ?? null
        return { flat: block, at, isSame: !isReviewed([block]), isInPlace: true }
      })
      stretches.push({ matches, gone: [] })
    }
  }
  settle()
  return stretches
}

function pairUp(gone: readonly HeldUnit[], come: readonly { block: FlatBlock; print: string }[]): Match[] {
  const matches = come.map(({ block }): Match => ({ flat: block, at: null, isSame: false, isInPlace: false }))
  const join = (unit: HeldUnit, index: number) => {
    const print = come[index]?.print ?? ''
    Object.assign(matches[index] ?? {}, { at: unit.at, isInPlace: endOf(unit.print) === endOf(print) })
  }
  let [next, last] = [0, 0]
  const settle = (units: readonly HeldUnit[], from: number, to: number) => {
    // As many as there were, and of the same kinds: each was written anew in its place.
    const isEven =
      units.length === to - from &&
      units.every(({ print }, index) => endOf(print) === endOf(come[from + index]?.print ?? ''))
    if (isEven) for (const [index, unit] of units.entries()) join(unit, from + index)
  }
  for (const [index, { block, print }] of come.entries()) {
    const place = gone.findIndex(
      (unit, at) =>
        at >= next && unit.isTable === (block.type === 'table') && alike(unit.print, print) >= ALIKE,
    )
    const unit = gone[place]
    if (!unit) continue
    settle(gone.slice(next, place), last, index)
    join(unit, index)
    next = place + 1
    last = index + 1
  }
  settle(gone.slice(next), last, come.length)
  return matches
}

/** What a print ends with: the kind of its paragraph. */
const endOf = (print: string): string => lastStep(print) ?? ''

const wordsOf = (print: string): string[] =>
  printWords(print)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of their words two prints share, from 0 to 1. */
export function alike(a: string, b: string): number {
  const [mine, other] = [wordsOf(a), wordsOf(b)]
  if (mine.length + other.length === 0) return endOf(a) === endOf(b) ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of mine) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) shared++
    counts.set(word, left - 1)
  }
  return (2 * shared) / (mine.length + other.length)
}
