import { diff } from './diff.ts'

/**
 * A stretch of a merge: what both sides kept or changed alike, what only one side changed, or what both changed in
 * different ways.
 */
export type MergePart<T> =
  | { kind: 'same' | 'ours' | 'theirs'; items: T[] }
  | { kind: 'conflict'; base: T[]; ours: T[]; theirs: T[] }

/**
 * Merges two sequences that both grew out of `base` (diff3). Each side's changes are kept; only where both changed
 * the same stretch, and differently, is there a conflict.
 */
export function merge<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => unknown,
): MergePart<T>[] {
  const inOurs = partners(base, ours, keyOf)
  const inTheirs = partners(base, theirs, keyOf)
  const isEqual = (a: readonly T[], b: readonly T[]) =>
    a.length === b.length && a.every((item, place) => keyOf(item) === keyOf(b[place] as T))
  const parts: MergePart<T>[] = []
  const settle = (from: readonly T[], mine: readonly T[], other: readonly T[]) => {
    if (from.length + mine.length + other.length === 0) return
    if (isEqual(mine, other)) push(parts, 'same', mine)
    else if (isEqual(from, other)) push(parts, 'ours', mine)
    else if (isEqual(from, mine)) push(parts, 'theirs', other)
    else parts.push({ kind: 'conflict', base: [...from], ours: [...mine], theirs: [...other] })
  }

  let [b, o, t] = [0, 0, 0]
  for (let at = 0; at < base.length; at += 1) {
    const mine = inOurs.get(at)
    const other = inTheirs.get(at)
    // An item that all three still have ends the stretch before it.
    if (mine === undefined || other === undefined) continue
    settle(base.slice(b, at), ours.slice(o, mine), theirs.slice(t, other))
    push(parts, 'same', ours.slice(mine, mine + 1))
    ;[b, o, t] = [at + 1, mine + 1, other + 1]
  }
  settle(base.slice(b), ours.slice(o), theirs.slice(t))
  return parts
}

/** Where each item of `base` that is still there stands in the other sequence. */
function partners<T>(
  base: readonly T[],
  other: readonly T[],
  keyOf: (item: T) => unknown,
): Map<number, number> {
  const found = new Map<number, number>()
  let [b, o] = [0, 0]
  for (const { kind, items } of diff(base, other, keyOf)) {
    if (kind === 'same') for (const place of items.keys()) found.set(b + place, o + place)
    if (kind !== 'added') b += items.length
    if (kind !== 'removed') o += items.length
  }
  return found
}

function push<T>(parts: MergePart<T>[], kind: 'same' | 'ours' | 'theirs', items: readonly T[]) {
  const last = parts.at(-1)
  if (items.length === 0) return
  if (last?.kind === kind) last.items.push(...items)
  else parts.push({ kind, items: [...items] })
}
