/** Orders what has a due date: the next to close first, then what has none, then what has closed, latest first. */
export function byDeadline(a: Deadline, b: Deadline): number {
  const [rankA, rankB] = [rank(a), rank(b)]
  if (rankA !== rankB) return rankA - rankB
  const between = (a.due?.days ?? 0) - (b.due?.days ?? 0)
  return rankA === CLOSED ? -between : between
}

/** `days` are those left; negative when past. */
type Deadline = { due: { days: number } | null }

const [OPEN, UNDATED, CLOSED] = [0, 1, 2]

const rank = ({ due }: Deadline) => (due === null ? UNDATED : due.days < 0 ? CLOSED : OPEN)
