/**
 * How many letters have to be changed, added or taken away to make one text of the other; `limit + 1` as soon as it
 * is sure to be more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let row = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const value = Math.min((row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1, (row[j - 1] ?? limit) + cost)
      next.push(value)
      least = Math.min(least, value)
    }
    if (least > limit) return limit + 1
    row = next
  }
  return Math.min(row[b.length] ?? limit + 1, limit + 1)
}
