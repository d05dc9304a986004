import type { Node } from '@tiptap/pm/model'
import { diff } from '#domain/text/diff.ts'
import { blockKey } from './block-form.ts'

/** A block of the first list, of the second, or one of each that are the same block in two states. */
export type Pair = { before: Node | null; after: Node | null }

/** Alike enough to be one block that was rewritten. */
const ALIKE = 0.4
/** Up to so many combinations the best way to pair is looked for; beyond, each block looks only a little ahead. */
const MOST_COMBINATIONS = 40_000
const AHEAD = 20

/** Pairs two lists of blocks, in order: those that say the same, and of the rest those that say nearly the same. */
export function pairBlocks(before: readonly Node[], after: readonly Node[]): Pair[] {
  const pairs: Pair[] = []
  let gone: Node[] = []
  let come: Node[] = []
  const settle = () => {
    if (gone.length + come.length > 0) pairs.push(...pairAlike(gone, come))
    gone = []
    come = []
  }
  let place = 0
  for (const { kind, items } of diff(before, after, blockKey)) {
    if (kind === 'removed') gone = items
    else if (kind === 'added') come = items
    else {
      settle()
      for (const node of items) pairs.push({ before: before[place++] ?? node, after: node })
      continue
    }
    if (kind === 'removed') place += items.length
  }
  settle()
  return pairs
}

function pairAlike(gone: readonly Node[], come: readonly Node[]): Pair[] {
  const places =
    gone.length * come.length <= MOST_COMBINATIONS ? bestPlaces(gone, come) : nearPlaces(gone, come)
  const pairs: Pair[] = []
  let [g, c] = [0, 0]
  const push = (upToGone: number, upToCome: number) => {
    // What stands between two pairs replaces each other, one by one.
    while (g < upToGone || c < upToCome)
      pairs.push({
        before: g < upToGone ? (gone[g++] ?? null) : null,
        after: c < upToCome ? (come[c++] ?? null) : null,
      })
  }
  for (const [atGone, atCome] of places) {
    push(atGone, atCome)
    pairs.push({ before: gone[g++] ?? null, after: come[c++] ?? null })
  }
  push(gone.length, come.length)
  return pairs
}

function bestPlaces(gone: readonly Node[], come: readonly Node[]): [number, number][] {
  const likeness = gone.map((a) => come.map((b) => alikeness(a, b)))
  const best = Array.from({ length: gone.length + 1 }, () => new Float64Array(come.length + 1))
  const at = (g: number, c: number) => best[g]?.[c] ?? 0
  const paired = (g: number, c: number) => {
    const score = likeness[g]?.[c] ?? 0
    return score >= ALIKE ? score + at(g + 1, c + 1) : 0
  }
  for (let g = gone.length - 1; g >= 0; g -= 1)
    for (let c = come.length - 1; c >= 0; c -= 1) {
      const row = best[g]
      if (row) row[c] = Math.max(at(g + 1, c), at(g, c + 1), paired(g, c))
    }
  const places: [number, number][] = []
  for (let [g, c] = [0, 0]; g < gone.length && c < come.length; ) {
    if (at(g, c) > 0 && at(g, c) === paired(g, c)) places.push([g++, c++])
    else if (at(g + 1, c) >= at(g, c + 1)) g += 1
    else c += 1
  }
  return places
}

function nearPlaces(gone: readonly Node[], come: readonly Node[]): [number, number][] {
  const places: [number, number][] = []
  let from = 0
  for (const [c, node] of come.entries()) {
    const found = gone.slice(from, from + AHEAD).findIndex((other) => alikeness(other, node) >= ALIKE)
    if (found < 0) continue
    places.push([from + found, c])
    from += found + 1
  }
  return places
}

/** How much of their words two blocks share, from 0 to 1; blocks of different kinds share nothing. */
export function alikeness(a: Node, b: Node): number {
  if (a.isTextblock !== b.isTextblock || (!a.isTextblock && a.type.name !== b.type.name)) return 0
  if (a.isLeaf) return JSON.stringify(a.attrs) === JSON.stringify(b.attrs) ? 1 : ALIKE
  const [mine, other] = [wordCounts(a), wordCounts(b)]
  if (mine.total + other.total === 0) return 1
  let shared = 0
  for (const [word, count] of mine.counts) shared += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * shared) / (mine.total + other.total)
}

const counted = new WeakMap<Node, { total: number; counts: Map<string, number> }>()

function wordCounts(node: Node) {
  const known = counted.get(node)
  if (known) return known
  const counts = new Map<string, number>()
  const words =
    node
      .textBetween(0, node.content.size, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const result = { total: words.length, counts }
  counted.set(node, result)
  return result
}
