/** Where a wanted sequence stands most nearly in a longer one: items `from` to `to`, and what it costs to get there. */
export type Stretch = { from: number; to: number; cost: number }

/**
 * The stretch of `items` that takes least to be made into `wanted` (Sellers, 1980). An item too few in the wanted
 * sequence costs what `costOf` says of the one passed over; one in place of another, or one too many, costs 1 and a
 * little more each, so that of ways as short the one with most items alike is taken. What stands before and after costs
 * nothing. Of stretches that cost the same, the last and longest. Time grows with the product of the lengths.
 */
export function nearestStretch<T>(
  wanted: readonly T[],
  items: readonly T[],
  keyOf: (item: T) => unknown,
  costOf: (item: T) => number = () => 1,
): Stretch {
  const wantedKeys = wanted.map(keyOf)
  // For each length of the wanted sequence's beginning: what it costs to end here, and where that stretch began.
  let costs = Float64Array.from({ length: wanted.length + 1 }, (_, length) => length * TOO_MANY)
  let starts = new Uint32Array(wanted.length + 1)
  let [nextCosts, nextStarts] = [new Float64Array(costs.length), new Uint32Array(costs.length)]
  let best: Stretch = { from: 0, to: 0, cost: wanted.length * TOO_MANY }
  for (const [place, item] of items.entries()) {
    const [key, passing] = [keyOf(item), costOf(item)]
    nextCosts[0] = 0
    nextStarts[0] = place + 1
    for (let length = 1; length <= wanted.length; length += 1) {
      const paired = num(costs, length - 1) + (wantedKeys[length - 1] === key ? 0 : OTHER)
      const passed = num(costs, length) + passing
      const left = num(nextCosts, length - 1) + TOO_MANY
      const cost = Math.min(paired, passed, left)
      nextCosts[length] = cost
      nextStarts[length] =
        cost === paired
          ? num(starts, length - 1)
          : cost === passed
            ? num(starts, length)
            : num(nextStarts, length - 1)
    }
    ;[costs, nextCosts] = [nextCosts, costs]
    ;[starts, nextStarts] = [nextStarts, starts]
    const cost = num(costs, wanted.length)
    if (cost <= best.cost) best = { from: num(starts, wanted.length), to: place + 1, cost }
  }
  return best
}

const OTHER = 1 + 1 / 4_096
const TOO_MANY = 1 + 2 / 4_096

const num = (row: Float64Array | Uint32Array, place: number) => row[place] ?? 0
