import type { Read } from '../facts/find-title.ts'
import { DATE_KINDS, type DueDate, type OtherDate } from '../notice.ts'
import type { NamedDate, NamedDates } from './named-dates.ts'

const MOST = 30

/**
 * The other days a notice names: those its part about dates gives, and without such a part those of meetings and the
 * like. A second deadline for comments, such as one for another office, is `other`.
 */
export function findOtherDates(
  { dates, rest, hasPreamble }: NamedDates,
  taken: (Read<DueDate> | null)[],
): Read<OtherDate>[] {
  const found: Read<OtherDate>[] = []
  for (const named of hasPreamble ? dates : [...dates, ...rest]) {
    const kind = kindOf(named)
    if (
      !kind ||
      found.length >= MOST ||
      taken.some((each) => each?.value.date === named.due.date && kind === 'other')
    )
      continue
    const isKnown = found.some(({ value }) => value.date === named.due.date && value.kind === kind)
    if (!isKnown) found.push({ value: { date: named.due.date, kind }, span: named.span })
  }
  return found
}

function kindOf({ role, isLastDay }: NamedDate): OtherDate['kind'] | null {
  if (role === 'comments' || role === 'reply') return isLastDay ? 'other' : null
  return DATE_KINDS.find((kind) => kind === role) ?? null
}
