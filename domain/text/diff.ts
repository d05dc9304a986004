/** A stretch of two sequences: the same in both, only in the first, or only in the second. */
export type DiffPart<T> = { kind: 'same' | 'removed' | 'added'; items: T[] }

/**
 * The shortest way from one sequence to another (Myers, 1986), as parts in order; a removal stands before the
 * addition that replaces it. `keyOf` tells which items are equal. Time grows with length and the square of the
 * difference; sequences with more than `most` differences are told as one replaced by the other.
 */
export function diff<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => unknown,
  most = MOST_DIFFERENCES,
): DiffPart<T>[] {
  const a = before.map(keyOf)
  const b = after.map(keyOf)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1

  const pairs = matches(a.slice(start, a.length - end), b.slice(start, b.length - end), most)
  const parts: DiffPart<T>[] = []
  const push = (kind: DiffPart<T>['kind'], items: readonly T[]) => {
    const last = parts.at(-1)
    if (items.length === 0) return
    if (last?.kind === kind) last.items.push(...items)
    else parts.push({ kind, items: [...items] })
  }
  push('same', before.slice(0, start))
  let [x, y] = [start, start]
  for (const pair of pairs) {
    push('removed', before.slice(x, start + pair.x))
    push('added', after.slice(y, start + pair.y))
    push('same', before.slice(start + pair.x, start + pair.x + 1))
    x = start + pair.x + 1
    y = start + pair.y + 1
  }
  push('removed', before.slice(x, before.length - end))
  push('added', after.slice(y, after.length - end))
  push('same', before.slice(before.length - end))
  return slid(parts, keyOf)
}

/**
 * A lone change as far on as it can stand. Of the ways to say that a sentence was added, this is the one that begins
 * with its first word rather than with the full stop before it.
 */
function slid<T>(parts: DiffPart<T>[], keyOf: (item: T) => unknown): DiffPart<T>[] {
  const out: DiffPart<T>[] = []
  for (const [place, part] of parts.entries()) {
    const next = parts[place + 1]
    const last = out.at(-1)
    const isLone = part.kind !== 'same' && next?.kind === 'same' && (last?.kind ?? 'same') === 'same'
    const moved: T[] = []
    while (isLone && next.items.length > 0 && keyOf(part.items[0] as T) === keyOf(next.items[0] as T)) {
      moved.push(...part.items.splice(0, 1))
      part.items.push(...next.items.splice(0, 1))
    }
    if (last?.kind === 'same') last.items.push(...moved)
    else if (moved.length > 0) out.push({ kind: 'same', items: moved })
    if (part.items.length > 0) out.push(part)
  }
  return out
}

/** Two texts further apart than this have nothing to say to each other: the one replaces the other whole. */
const MOST_DIFFERENCES = 4000

type Pair = { x: number; y: number }

/**
 * For each diagonal from `-reach` to `reach`, how far along the first sequence the best path on it has come; -1 where
 * none has been. Plain numbers: there are millions of them between two long texts.
 */
type Row = { reach: number; furthest: Int32Array }

/** The places where both sequences go on alike, by walking the furthest-reaching paths and back again. */
function matches<T>(before: readonly T[], after: readonly T[], limit: number): Pair[] {
  const [a, b] = numbered(before, after)
  const most = Math.min(a.length + b.length, limit)
  const now: Row = { reach: most + 1, furthest: new Int32Array(2 * most + 3).fill(-1) }
  now.furthest[now.reach + 1] = 0
  const trail: Row[] = []
  for (let cost = 0; cost <= most; cost += 1) {
    const { furthest, reach } = now
    trail.push({ reach: cost + 1, furthest: furthest.slice(reach - cost - 1, reach + cost + 2) })
    for (let k = -cost; k <= cost; k += 2) {
      let x = comesDown(now, k, cost) ? at(now, k + 1) : at(now, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1
      furthest[reach + k] = x
      if (x >= a.length && x - k >= b.length) return backtrack(trail, a.length, b.length)
    }
  }
  return []
}

/** Both sequences with a number for each item, the same for those that are equal. */
function numbered<T>(before: readonly T[], after: readonly T[]): [Int32Array, Int32Array] {
  const numbers = new Map<T, number>()
  const numberOf = (item: T) => {
    const number = numbers.get(item) ?? numbers.size
    numbers.set(item, number)
    return number
  }
  return [Int32Array.from(before, numberOf), Int32Array.from(after, numberOf)]
}

const at = ({ furthest, reach }: Row, k: number) => furthest[reach + k] ?? -1
const comesDown = (row: Row, k: number, cost: number) =>
  k === -cost || (k !== cost && at(row, k - 1) < at(row, k + 1))

function backtrack(trail: readonly Row[], endX: number, endY: number): Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [endX, endY]
  for (const [cost, row] of [...trail.entries()].reverse()) {
    const k = x - y
    const previousK = comesDown(row, k, cost) ? k + 1 : k - 1
    const previousX = at(row, previousK)
    const previousY = previousX - previousK
    while (x > Math.max(previousX, 0) && y > Math.max(previousY, 0)) {
      x -= 1
      y -= 1
      pairs.push({ x, y })
    }
    ;[x, y] = [previousX, previousY]
  }
  return pairs.reverse()
}
